import { boursesDuCas } from '@/lib/guide/bourses';
import type { CasFraisId } from '@/lib/guide/types';
import { useGuide } from './contexte';
import { DeuxBourses } from './DeuxBourses';

/** The cases of the step, each with its two purses. */
export function Frais({ cas }: { readonly cas: readonly CasFraisId[] }) {
  const { today, resolve } = useGuide();
  const rows = cas.flatMap((id) => boursesDuCas(id, today, resolve) ?? []);
  return (
    <details class="volet frais" data-imprimer>
      <summary>Ce que coûte chaque cas</summary>
      {rows.map((bourses) => <DeuxBourses key={bourses.titre} bourses={bourses} />)}
    </details>
  );
}
