/** What `npm run test:mutations` runs in Chromium. */

import { MONEY_STATES, MUTATIONS, type Subject, type Trial, attempt, judgeRedesign } from './judge';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** Each subject under each mutation, `seeds` times. */
export function mutate(subjects: readonly Subject[], seeds: number): readonly Trial[] {
  return subjects.flatMap((subject) => MUTATIONS.flatMap((mutation) => Array.from({ length: seeds }, (_, seed) => attempt(subject, mutation, seed, parse))));
}

/** Each subject without any class or id. */
export function redesignAll(subjects: readonly Subject[]): readonly Trial[] {
  return subjects.map((subject) => judgeRedesign(subject, parse));
}

export function moneyStates(): readonly string[] {
  return [...MONEY_STATES];
}
