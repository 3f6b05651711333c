import type { PageReport } from '@/lib/page/types';
import { Raisons } from './Raisons';
import { Volet } from './Volet';

/** « Pourquoi je pense cela », last, for who wants it. Null: the step is not the page's. */
export function Pourquoi({ report }: { readonly report: PageReport | null }) {
  return report === null ? null : <Volet nom="Pourquoi je pense cela" genre="pourquoi">{() => <Raisons report={report} />}</Volet>;
}
