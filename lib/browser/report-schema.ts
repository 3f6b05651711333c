/** Reports from the page, checked before they are believed: a compromised page process could send anything. */

import * as v from 'valibot';
import { PAGE_STATE_IDS } from '../page/etats';
import { isSiteUrl } from '../page/route';
import { STATUT_IDS } from '../page/statuts';
import type { PageReport } from '../page/types';
import { SIGNATURE } from '../reglages/pages-dites';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}$/u));
const state = v.picklist(PAGE_STATE_IDS);
export const centimes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
export const day = v.pipe(v.string(), v.isoDate());

export const formationUrl = v.pipe(v.string(), v.maxLength(500), v.startsWith('https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/'));

const facts = v.strictObject({
  prixCentimes: v.exactOptional(centimes),
  debut: v.exactOptional(day),
  fin: v.exactOptional(day),
  soldeEluCentimes: v.exactOptional(centimes),
  formationUrl: v.exactOptional(formationUrl),
  adresseReparee: v.exactOptional(v.pipe(v.string(), v.maxLength(2000), v.startsWith('https://www.moncompteformation.gouv.fr/espace-prive/html/#'))),
  statuts: v.exactOptional(v.pipe(v.array(v.picklist(STATUT_IDS)), v.maxLength(500))),
  titre: v.exactOptional(v.pipe(v.string(), v.maxLength(200))),
});

const clue = v.strictObject({ id, role: v.picklist(['witness', 'proof', 'support', 'contradiction']), found: v.union([v.boolean(), v.literal('error')]) });
const examined = v.pipe(v.array(v.strictObject({ state: v.union([state, v.literal('page')]), clues: v.pipe(v.array(clue), v.maxLength(40)) })), v.maxLength(700));
const base = {
  session: v.picklist(['connecte', 'deconnecte', 'indetermine']),
  generation: v.picklist(['materiel', 'dsfr', 'publique', 'indeterminee']),
  facts,
  examined,
  signature: v.exactOptional(SIGNATURE),
} as const;

/** Nothing is claimed: what the page looks most like. */
const silent = { ...base, proposees: v.pipe(v.array(state), v.maxLength(3)) } as const;

export const REPORT = v.variant('kind', [
  v.strictObject({ kind: v.literal('recognised'), state, confidence: v.picklist(['certain', 'probable', 'selon-vous']), ...base }),
  v.strictObject({ kind: v.literal('ambiguous'), states: v.pipe(v.array(state), v.minLength(2), v.maxLength(PAGE_STATE_IDS.length)), ...silent }),
  v.strictObject({ kind: v.literal('unknown'), ...silent }),
  v.strictObject({ kind: v.literal('loading'), ...silent }),
]);

export const ANNOUNCEMENT = v.strictObject({ type: v.literal('report-changed'), report: REPORT });

/** A report as the panel may receive it, or null when it is not one. */
export function parseReport(value: unknown): PageReport | null {
  const parsed = v.safeParse(REPORT, value);
  return parsed.success ? parsed.output : null;
}

/** The report that the page's script announces, or null when the message is anything else. */
export function parseAnnouncement(value: unknown): PageReport | null {
  const parsed = v.safeParse(ANNOUNCEMENT, value);
  return parsed.success ? parsed.output.report : null;
}

export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly windowId?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

/** Our own script, in the top frame of a tab, on the site itself. Takes the extension's own id. */
export function isOurPageScript(sender: Sender, ownId: string): boolean {
  if (sender.id !== ownId || sender.frameId !== 0 || sender.tab?.id === undefined || sender.url === undefined) return false;
  return URL.canParse(sender.url) && isSiteUrl(new URL(sender.url));
}
