/** The messages of the page's script, checked before they are believed. For the background only: the panel hears one of them. */

import * as v from 'valibot';
import { HINT_ID } from '../reglages/hints-tus';
import type { FromPage } from './messages';
import { RELEVE } from './releve-schema';
import { ANNOUNCEMENT } from './report-schema';

const FROM_PAGE = v.variant('type', [
  ANNOUNCEMENT,
  v.strictObject({ type: v.literal('releve'), releve: v.nullable(RELEVE), stable: v.boolean() }),
  v.strictObject({ type: v.picklist(['vocabulaire', 'note']) }),
  v.strictObject({ type: v.picklist(['open-guide', 'reopen', 'silence-hint', 'recall-hint']), genre: v.exactOptional(v.nullable(HINT_ID)) }),
  v.strictObject({ type: v.picklist(['hint-shown', 'hint-blocked']) }),
]);

/** A message of the page's script, or null when it is anything else. */
export function parseFromPage(value: unknown): FromPage | null {
  const parsed = v.safeParse(FROM_PAGE, value);
  return parsed.success ? parsed.output : null;
}
