/** The pages of which the person said what they were: ids of concepts, a state and a day, never a word of the page. */

import * as v from 'valibot';
import type { CivilDate } from '../calendar/civil-date';
import { dayOrNull } from '../guide/jour';
import { PAGES_AU_PLUS, type PageDite, rememberPage } from '../guide/pages-dites';
import { PAGE_STATE_IDS } from '../page/etats';
import { SIGNATURE_AU_PLUS } from '../page/signature';
import type { Item } from './item';

export const SIGNATURE = v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z]+:[!~]?[a-z-]{1,40}$/u))), v.minLength(1), v.maxLength(SIGNATURE_AU_PLUS));

export const PAGE_DITE: v.GenericSchema<unknown, PageDite> = v.strictObject({
  signature: SIGNATURE,
  etat: v.picklist(PAGE_STATE_IDS),
  le: v.custom<CivilDate>((value) => typeof value === 'string' && dayOrNull(value) !== null, 'jour'),
});

export const PAGES_DITES: Item<readonly PageDite[]> = {
  key: 'pages-dites',
  area: 'local',
  version: 1,
  schema: v.pipe(v.array(PAGE_DITE), v.maxLength(PAGES_AU_PLUS)),
  defaut: [],
  migrations: [],
  // One answer spoilt does not take the others away, and two that contradict each other are no answer.
  repair: (value) => (Array.isArray(value) ? value.filter((one): one is PageDite => v.is(PAGE_DITE, one)).reduce(rememberPage, [] as readonly PageDite[]) : []),
};
