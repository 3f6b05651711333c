import { encodeCode } from '@/lib/accompagnement/code';
import { VERSIONS_DU_CODE } from '@/lib/accompagnement/code-mots';
import { knownFromPage } from '@/lib/guide/connu';
import { joursRestants } from '@/lib/guide/echeances';
import { etapeOf } from '@/lib/guide/etapes';
import { pageOf, stepOf } from '@/lib/guide/panel-view';
import type { Seance } from '@/lib/guide/seance';
import { useGuide } from '../contexte';
import { ACCOMPAGNEMENT } from '../textes/accompagnement';

interface Props {
  readonly seance: Seance;
  /** Steps of the journey that are done. */
  readonly faites: number;
  /** The extension's own, as its manifest tells it. */
  readonly version: string;
}

/** What to say on the telephone, for the other person to see the same page. It holds nothing of the person, and goes nowhere by itself. */
export function CodeADire({ seance: { vu, choix, saisie, zone }, faites, version: nom }: Props) {
  const { today } = useGuide();
  const version = VERSIONS_DU_CODE.find((one) => one === nom);
  if (version === undefined) return null;
  const report = vu.kind === 'page' ? vu.report : null;
  const step = stepOf(vu, choix);
  const jours = step === null ? null : joursRestants(etapeOf(step), knownFromPage(report?.facts ?? {}, saisie), { zone, today });
  const confiance = report?.kind === 'recognised' ? report.confidence : null;
  return (
    <section class="carte code-a-dire" aria-labelledby="code-titre">
      <h2 id="code-titre">{ACCOMPAGNEMENT.code.titre}</h2>
      <p><strong>{encodeCode({ page: pageOf(vu), session: report?.session ?? 'indetermine', confiance, faites, jours, version })}</strong></p>
      <p>{ACCOMPAGNEMENT.code.rien}</p>
    </section>
  );
}
