/**
 * What somebody who helps, or repairs, needs to know of a page, and nothing else: ids, versions and yes-or-no answers. No text of the page, no
 * value, no number, no personal data. Each word is checked here again, whoever gives it: only the ids that the project knows get in.
 */

import { PAGE_STATE_IDS } from '../page/etats';
import { INDICES } from '../page/phrases';
import { ROUTE_KINDS, type RouteKind } from '../page/route';
import type { ClueResult, PageReport } from '../page/types';
import { adresseSansIdentifiant } from './adresse';
import { isVersion } from './version-valide';

/** Where the page stands, as the extension read it when asked. */
export interface LieuVu {
  readonly route: RouteKind | null;
  /** The pattern of the address (`adresse.ts`), null off the site. */
  readonly adresse: string | null;
  readonly versionDuSite: string | null;
  readonly extension: string;
  readonly navigateur: string;
}

interface Indice {
  readonly etat: string;
  readonly id: string;
  readonly role: string;
  readonly trouve: ClueResult;
}

export interface Diagnostic {
  readonly format: 1;
  readonly etat: string;
  readonly etatsPossibles: readonly string[];
  readonly confiance: 'certain' | 'probable' | null;
  readonly session: string | null;
  readonly generation: string | null;
  readonly versionDuSite: string | null;
  readonly route: string | null;
  readonly adresse: string | null;
  readonly etape: string | null;
  readonly delais: readonly string[];
  readonly extension: string | null;
  readonly navigateur: string | null;
  readonly indices: readonly Indice[];
}

interface Demande {
  /** The state that the panel shows, or one of its four screens. */
  readonly etat: string;
  /** Null when no page of the site is there to be read. */
  readonly report: PageReport | null;
  readonly lieu: LieuVu;
  readonly etape: string | null;
  /** The rules of the deadlines that the step speaks of. */
  readonly delais: readonly string[];
  /** The ids of steps and deadlines: the guide's own lists. */
  readonly connus: ReadonlySet<string>;
}

const MAX_INDICES = 600;

export function diagnosticOf({ etat, report, lieu, etape, delais, connus }: Demande): Diagnostic {
  const idOf = (text: string | null | undefined): string | null => (typeof text === 'string' && (connus.has(text) || A_NOUS.has(text)) ? text : null);
  const ids = (texts: readonly string[]): readonly string[] => texts.filter((text) => idOf(text) !== null);
  return {
    format: 1,
    etat: idOf(etat) ?? 'inconnu',
    etatsPossibles: report?.kind === 'ambiguous' ? ids(report.states) : [],
    confiance: report?.kind === 'recognised' ? (report.confidence === 'certain' ? 'certain' : 'probable') : null,
    session: idOf(report?.session),
    generation: idOf(report?.generation),
    versionDuSite: isVersion(lieu.versionDuSite) ? lieu.versionDuSite : null,
    route: idOf(lieu.route),
    adresse: adresseOf(lieu.adresse),
    etape: idOf(etape),
    delais: ids(delais),
    extension: matching(lieu.extension, /^\d{1,2}\.\d{1,3}\.\d{1,3}$/u),
    navigateur: matching(lieu.navigateur, /^(?:(?:Edge|Firefox|Opera|Chrome|Safari) \d{1,4}|inconnu)$/u),
    indices: (report?.examined ?? []).flatMap(({ state, clues }) => clues.flatMap((clue) => indiceOf(idOf, state, clue))).slice(0, MAX_INDICES),
  };
}

type IdOf = (text: string) => string | null;

function indiceOf(idOf: IdOf, state: string, { id, role, found }: { readonly id: string; readonly role: string; readonly found: ClueResult }): readonly Indice[] {
  const etat = idOf(state);
  const nom = idOf(id);
  const place = idOf(role);
  const trouve = found === true || found === false ? found : 'error';
  return etat === null || nom === null || place === null ? [] : [{ etat, id: nom, role: place, trouve }];
}

/** Every word of a report that is not an id of the guide. */
const A_NOUS: ReadonlySet<string> = new Set([
  ...PAGE_STATE_IDS, ...Object.keys(INDICES), 'inconnu', 'ambigu', 'chargement', 'hors-site', 'page', 'connecte', 'deconnecte', 'indetermine', 'materiel', 'dsfr', 'publique', 'indeterminee',
  'witness', 'proof', 'support', 'contradiction', ...ROUTE_KINDS,
]);

function matching(text: string, pattern: RegExp): string | null {
  return pattern.test(text) ? text : null;
}

/** Made a pattern once more: one that already is does not change. Without the name of the site. */
function adresseOf(adresse: string | null): string | null {
  const url = adresse !== null && URL.canParse(adresse) ? new URL(adresse) : null;
  return url === null ? null : (adresseSansIdentifiant(url)?.slice(url.origin.length) ?? null);
}

/** The diagnosis as a person reads it, one thing a line. */
export function diagnosticEnTexte(diagnostic: Diagnostic): string {
  const { etat, etatsPossibles, confiance, session, generation, versionDuSite, route, adresse, etape, delais, extension, navigateur, indices } = diagnostic;
  const lines: readonly (readonly [string, string | null])[] = [
    ['État', confiance === null ? etat : `${etat} (${confiance})`],
    ['Hésite entre', etatsPossibles.join(', ') || null],
    ['Session', session],
    ['Génération du site', generation],
    ['Version du site', versionDuSite ?? 'non lue'],
    ['Sorte de page', route],
    ['Adresse sans identifiant', adresse],
    ['Étape du guide', etape],
    ['Délais de l’étape', delais.join(', ') || null],
    ['Extension', extension],
    ['Navigateur', navigateur],
    ['Indices trouvés', listed(indices, true)],
    ['Indices non trouvés', listed(indices, false)],
    ['Indices illisibles', listed(indices, 'error')],
  ];
  return ['Diagnostic Compagnon DIFE, sans donnée personnelle', ...lines.flatMap(([nom, valeur]) => (valeur === null ? [] : [`${nom}\u00a0: ${valeur}`]))].join('\n');
}

function listed(indices: readonly Indice[], trouve: ClueResult): string | null {
  return [...new Set(indices.filter((indice) => indice.trouve === trouve).map(({ etat, id }) => `${etat}/${id}`))].join(', ') || null;
}

/** The same, for a program. */
export function diagnosticEnJson(diagnostic: Diagnostic): string {
  return JSON.stringify(diagnostic, null, 2);
}
