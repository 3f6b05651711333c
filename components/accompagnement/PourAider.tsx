import type { Etape } from '@/lib/guide/types';
import type { Lu } from '@/lib/guide/vue';
import { useGuide } from '../contexte';
import { Differe } from '../Differe';
import { PARTIES } from '../parties';
import { ACCOMPAGNEMENT } from '../textes/accompagnement';
import { Volet } from '../Volet';

/** What the person who helps may want next: something to pass on, and the sheet of what to say. */
export function PourAider({ vu, etape }: { readonly vu: Lu; readonly etape: Etape | null }) {
  const { soutien } = useGuide().gestes;
  if (soutien === undefined) return null;
  return (
    <>
      <Volet nom={ACCOMPAGNEMENT.diagnostic.volet} genre="diagnostic">{() => <Differe charger={PARTIES.diagnostic} avec={{ vu, etape }} />}</Volet>
      <p><button type="button" class="bouton" onClick={() => soutien.ouvrirLaFiche(etape?.id ?? null)}>{ACCOMPAGNEMENT.diagnostic.fiche}</button></p>
    </>
  );
}
