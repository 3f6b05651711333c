import type { Etape } from '@/lib/guide/types';
import type { TabReading } from '@/lib/guide/panel-view';
import { useGuide } from '../contexte';
import { ACCOMPAGNEMENT } from '../textes/accompagnement';
import { Volet } from '../Volet';
import { Diagnostic } from './Diagnostic';

/** What the person who helps may want next: something to pass on, and the sheet of what to say. */
export function PourAider({ vu, etape }: { readonly vu: TabReading; readonly etape: Etape | null }) {
  const { soutien } = useGuide().gestes;
  if (soutien === undefined) return null;
  return (
    <>
      <Volet nom={ACCOMPAGNEMENT.diagnostic.volet} genre="diagnostic">{() => <Diagnostic vu={vu} etape={etape} />}</Volet>
      <p><button type="button" class="bouton" onClick={() => soutien.ouvrirLaFiche(etape?.id ?? null)}>{ACCOMPAGNEMENT.diagnostic.fiche}</button></p>
    </>
  );
}
