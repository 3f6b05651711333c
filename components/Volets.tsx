import type { Etape } from '@/lib/guide/types';
import { Bloque } from './Bloque';
import { useGuide } from './contexte';
import { Glossaire } from './Glossaire';
import { Recherche } from './Recherche';
import { ToutesLesEtapes } from './ToutesLesEtapes';

/** What is always within reach, folded: help, every step, the search, the words, the paper. */
export function Volets({ etape }: { readonly etape: Etape | null }) {
  const { gestes } = useGuide();
  return (
    <div class="volets">
      <Bloque siBloque={etape?.siBloque ?? []} />
      <Recherche />
      <ToutesLesEtapes courante={etape?.id ?? null} />
      <Glossaire />
      {etape === null ? null : <p class="imprimer"><button type="button" class="bouton" onClick={gestes.imprimer}>Imprimer cette fiche</button></p>}
    </div>
  );
}
