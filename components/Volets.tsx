import type { StepId } from '@/lib/guide/etapes';
import type { Etape } from '@/lib/guide/types';
import type { TabReading } from '@/lib/guide/panel-view';
import { Bloque } from './Bloque';
import { useGuide } from './contexte';
import { Glossaire } from './Glossaire';
import { Recherche } from './Recherche';
import { SEntrainer } from './SEntrainer';
import { ToutesLesEtapes } from './ToutesLesEtapes';
import { Volet } from './Volet';

/** What is always within reach, folded: help, every step, the search, the words, the paper. */
export function Volets({ etape, courante, vu }: { readonly etape: Etape | null; readonly courante: StepId | null; readonly vu: TabReading }) {
  const { gestes } = useGuide();
  return (
    <div class="volets">
      <Bloque siBloque={etape?.siBloque ?? []} vu={vu} etape={etape} />
      <Volet nom="Chercher dans le guide" genre="recherche">{() => <Recherche />}</Volet>
      <Volet nom="Toutes les étapes" genre="toutes">{() => <ToutesLesEtapes courante={courante} />}</Volet>
      <Volet nom="Les mots expliqués" genre="glossaire">{() => <Glossaire />}</Volet>
      <p class="imprimer"><SEntrainer /></p>
      {etape === null ? null : <p class="imprimer"><button type="button" class="bouton" onClick={gestes.imprimer}>Imprimer cette étape</button></p>}
    </div>
  );
}
