/** What a mutated page may be taken for. */

import { detectPageState } from '@/lib/page/detect';
import type { Facts, PageReport } from '@/lib/page/types';
import type { Mutation } from './mutation';
import { seeded } from './random';
import { redesign } from './redesign';
import { SAME_MEANING } from './same-meaning';
import { SIGNAL_REMOVED } from './signal-removed';

export interface Subject {
  readonly name: string;
  readonly html: string;
  readonly expected: { readonly url: string; readonly state: string; readonly session: string; readonly facts: Facts };
}

export type Outcome = 'juste' | 'silence' | 'faux';

export interface Trial {
  readonly fixture: string;
  readonly mutation: string;
  readonly state: string;
  readonly outcome: Outcome;
  /** Why it is wrong. */
  readonly why?: string;
}

/** States on which money or a confirmation depends: there, a wrong fact is as bad as a wrong state. */
export const MONEY_STATES: ReadonlySet<string> = new Set(['formation', 'formation-non-connecte', 'inscription-a-confirmer', 'paiement', 'inscription-validee', 'formation-en-cours', 'formation-terminee', 'annulation', 'demande-envoyee', 'dossier-a-completer', 'compte-elu-visible']);

const SILENT = new Set(['inconnu', 'chargement', 'ambigu']);

export function stateOf(report: PageReport): string {
  if (report.kind === 'recognised') return report.state;
  return { ambiguous: 'ambigu', loading: 'chargement', unknown: 'inconnu' }[report.kind];
}

export const MUTATIONS: readonly Mutation[] = [...SAME_MEANING, ...SIGNAL_REMOVED];

const REMOVING: ReadonlySet<string> = new Set(SIGNAL_REMOVED.map(({ id }) => id));

/** Reads a fixture after one mutation. `parse` makes a document of the engine at hand. */
export function attempt(subject: Subject, mutation: Mutation, seed: number, parse: (html: string) => Document): Trial {
  const document = parse(subject.html);
  mutation.apply(document, seeded(`${subject.name} ${mutation.id} ${seed}`));
  const report = detectPageState({ url: new URL(subject.expected.url), document });
  const state = stateOf(report);
  const trial = { fixture: subject.name, mutation: mutation.id, state };
  const why = wrongState(subject, mutation, state, parse) ?? wrongSession(subject, report) ?? wrongFact(subject, mutation, report);
  if (why !== null) return { ...trial, outcome: 'faux', why };
  return { ...trial, outcome: state === subject.expected.state || !SILENT.has(state) || !isState(subject) ? 'juste' : 'silence' };
}

function isState({ expected }: Subject): boolean {
  return !SILENT.has(expected.state) && expected.state !== 'hors-site';
}

function wrongState(subject: Subject, mutation: Mutation, state: string, parse: (html: string) => Document): string | null {
  if (SILENT.has(state) || state === subject.expected.state) return null;
  if (REMOVING.has(mutation.id) && becameTrue(subject, mutation, state, parse)) return null;
  return `lu « ${state} », attendu « ${subject.expected.state} »`;
}

/**
 * Taking something away may leave a page that truly is another one: the page behind a dialog whose question is gone, one of two
 * contents, a loading mark; an absence read in a page half loaded, which is announced only when it holds for two looks.
 */
function becameTrue({ html, expected, name }: Subject, { id }: Mutation, state: string, parse: (html: string) => Document): boolean {
  if (TRULY_CHANGED.has(`${name} ${state}`)) return true;
  if (state === 'compte-elu-absent') return id === 'moitie-chargee' || id === 'un-element-de-moins';
  const document = parse(html);
  const open = [...document.querySelectorAll('dialog[open],.fr-modal--opened,mat-dialog-container,[role="dialog"]')].filter((one) => one.getAttribute('hidden') === null);
  if (open.length === 0) return false;
  for (const dialog of open) dialog.remove();
  return stateOf(detectPageState({ url: new URL(expected.url), document })) === state;
}

/** Fixtures that say one thing only because of the very signal that a mutation took away. Judged by a person, one by one. */
const TRULY_CHANGED: ReadonlySet<string> = new Set([
  // The loading mark itself was taken away.
  'chargement--materiel-droits-heures-en-attente compte-elu-visible',
  'chargement--dsfr-droits-elu-charge-cpf-non compte-elu-visible',
  // Its title is the message, word for word, and nothing else is left of the sheet.
  'formation--materiel-titre-piege formation-indisponible',
  'formation-non-connecte--dsfr-titre-piege formation-indisponible',
  // One of the two contents was taken away.
  'inconnu--dsfr-deux-contenus-contradictoires erreur-technique',
  'inconnu--dsfr-deux-contenus-contradictoires compte-elu-absent',
  'inconnu--materiel-deux-contenus-contradictoires formation-indisponible',
  'inconnu--materiel-deux-contenus-contradictoires compte-elu-absent',
  // One of two contrary words was taken away.
  'inconnu--dsfr-deux-statuts-contraires dossier-clos',
  'inconnu--dsfr-deux-statuts-contraires inscription-validee',
  // The home page is whatever nothing else explains.
  'site-indisponible--dsfr-bandeau-plein accueil',
  // Rights asked for while logged out, without the sentence that said why.
  'session-expiree--materiel-page non-connecte',
]);

/** Read aloud only, until the class that said so went away. */
const TRULY_REDESIGNED: ReadonlySet<string> = new Set(['compte-elu-absent--dsfr-titre-pour-lecteur-d-ecran compte-elu-visible']);

/** Reads a fixture that has lost every class and every id. */
export function judgeRedesign(subject: Subject, parse: (html: string) => Document): Trial {
  const document = parse(subject.html);
  redesign(document);
  const state = stateOf(detectPageState({ url: new URL(subject.expected.url), document }));
  const same = state === subject.expected.state || TRULY_REDESIGNED.has(`${subject.name} ${state}`);
  const outcome = same ? 'juste' : SILENT.has(state) ? 'silence' : 'faux';
  return { fixture: subject.name, mutation: 'refonte', state, outcome };
}

function wrongSession({ expected }: Subject, { session }: PageReport): string | null {
  return session === expected.session || session === 'indetermine' || expected.session === 'indetermine' ? null : `session « ${session} », attendue « ${expected.session} »`;
}

function wrongFact({ expected }: Subject, { id, reorders }: Mutation, { facts }: PageReport): string | null {
  const removes = REMOVING.has(id);
  for (const [key, value] of Object.entries(facts) as [string, unknown][]) {
    const wanted = (expected.facts as Record<string, unknown>)[key];
    if (wanted === undefined && removes) continue;
    if (comparable(value, reorders) !== comparable(wanted, reorders) && !(removes && key === 'statuts')) return `${key} lu « ${JSON.stringify(value)} », attendu « ${JSON.stringify(wanted)} »`;
  }
  return null;
}

function comparable(value: unknown, anyOrder: true | undefined): string {
  if (Array.isArray(value)) return JSON.stringify(anyOrder ? [...(value as string[])].sort() : value);
  return typeof value === 'string' ? value.normalize('NFKD').toUpperCase().replaceAll(/[^A-Z0-9:/]/gu, '') : String(value);
}
