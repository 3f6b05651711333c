import type { StepId } from '@/lib/guide/etape-ids';
import type { Etape } from '@/lib/guide/types';
import type { Lu } from '@/lib/guide/vue';
import { Bloque } from './Bloque';
import { useGuide } from './contexte';
import { Differe } from './Differe';
import { PARTIES } from './parties';
import { SEntrainer } from './SEntrainer';
import { Volet } from './Volet';

/** What is always within reach, folded: help, every step, the search, the words, the paper. */
export function Volets({ etape, courante, vu }: { readonly etape: Etape | null; readonly courante: StepId | null; readonly vu: Lu }) {
  const { gestes } = useGuide();
  return (
    <div class="volets">
      <Bloque siBloque={etape?.siBloque ?? []} vu={vu} etape={etape} />
      <Volet nom="Chercher dans le guide" genre="recherche">{() => <Differe charger={PARTIES.recherche} avec={{}} />}</Volet>
      <Volet nom="Toutes les étapes" genre="toutes">{() => <Differe charger={PARTIES.toutesLesEtapes} avec={{ courante }} />}</Volet>
      <Volet nom="Les mots expliqués" genre="glossaire">{() => <Differe charger={PARTIES.glossaire} avec={{}} />}</Volet>
      <p class="imprimer"><SEntrainer /></p>
      {etape === null ? null : <p class="imprimer"><button type="button" class="bouton" onClick={gestes.imprimer}>Imprimer cette étape</button></p>}
    </div>
  );
}
