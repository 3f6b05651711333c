import { titreOf } from '@/lib/guide/etapes';
import type { Etape } from '@/lib/guide/types';
import { useGuide } from './contexte';

/** The step before and the step after. */
export function Suite({ etape: { precedente, suivante } }: { readonly etape: Etape }) {
  const { ouvrir } = useGuide();
  if (precedente === null && suivante === null) return null;
  return (
    <nav class="suite" aria-label="Étapes voisines">
      {precedente === null ? null : <button type="button" class="bouton large" onClick={() => ouvrir(precedente)}><span><span class="sens">← Étape précédente</span> {titreOf(precedente)}</span></button>}
      {suivante === null ? null : <button type="button" class="bouton large" onClick={() => ouvrir(suivante)}><span><span class="sens">Étape suivante →</span> {titreOf(suivante)}</span></button>}
    </nav>
  );
}
