import type { Etape } from '@/lib/guide/types';
import type { PageReport } from '@/lib/page/types';
import { Raisons } from './Raisons';
import { Texte } from './Texte';
import { Volet } from './Volet';

interface Props {
  /** The step shown, whose reason is told; null when none is. */
  readonly etape: Etape | null;
  /** The page's report, to say why it was recognised; null when the step is not the page's. */
  readonly report: PageReport | null;
}

/** The reasons, after what to do: why the step matters, and « Pourquoi je pense cela », for who wants it. */
export function Pourquoi({ etape, report }: Props) {
  const { pourquoi } = etape ?? {};
  if (pourquoi === undefined && report === null) return null;
  return (
    <div class="raisons">
      {pourquoi === undefined ? null : <p><Texte texte={pourquoi} /></p>}
      {report === null ? null : <Volet nom="Pourquoi je pense cela" genre="pourquoi">{() => <Raisons report={report} />}</Volet>}
    </div>
  );
}
