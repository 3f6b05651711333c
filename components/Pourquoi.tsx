import type { PageReport } from '@/lib/page/types';
import { Differe } from './Differe';
import { PARTIES } from './parties';
import { Volet } from './Volet';

/** « Pourquoi je pense cela », for who wants it. */
export function Pourquoi({ report }: { readonly report: PageReport }) {
  return <Volet nom="Pourquoi je pense cela" genre="pourquoi">{() => <Differe charger={PARTIES.raisons} avec={{ report }} />}</Volet>;
}
