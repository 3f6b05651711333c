/** Messages and senders that must not be believed, and the few that must. One fault at least in each, every fault alone somewhere. */

import { PAGE_STATE_IDS } from '@/lib/page/types';
import { ADRESSES } from './adresses';

export const NOTRE_ID = 'abcdefghijklmnopabcdefghijklmnop';
const URL_DU_SITE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/';

type Objet = Readonly<Record<string, unknown>>;

export interface Envoi {
  readonly message: unknown;
  readonly sender: Objet;
}

const SENDER: Objet = { id: NOTRE_ID, url: URL_DU_SITE, frameId: 0, tab: { id: 7, windowId: 1, incognito: false } };
const BASE: Objet = { session: 'connecte', generation: 'dsfr', facts: {}, examined: [] };
const RAPPORTS: readonly Objet[] = [
  ...PAGE_STATE_IDS.map((state) => ({ kind: 'recognised', state, confidence: 'probable', ...BASE })),
  { kind: 'unknown', proposees: [], ...BASE }, { kind: 'loading', proposees: ['formation'], ...BASE }, { kind: 'ambiguous', states: ['formation', 'annulation'], proposees: [], ...BASE },
];

/** What our own script sends; `report` is the report to judge, wherever the message carries it. */
const ACTES: readonly Objet[] = [
  { type: 'open-guide' }, { type: 'reopen' }, { type: 'open-guide', genre: 'annuler' }, { type: 'silence-hint', genre: 'annuler' }, { type: 'recall-hint', genre: 'reprise' }, { type: 'hint-shown' }, { type: 'hint-blocked' },
];

/** What a look tells, as our script reads it. */
const PARTIE: Objet = { kind: 'contenu', signes: [], montants: 0, debut: '2026-12-10', titre: 'Budget' };
const LU: Objet = { partie: 0, bloc: 3, role: 'titre', marques: [], sens: ['droits'], mots: 3 };
const RELEVE: Objet = { route: { kind: 'droits', mots: [] }, traduit: false, tronque: false, racine: true, generation: 'dsfr', menu: true, nom: false, parties: [PARTIE], lus: [LU] };

export const SINCERES: readonly Envoi[] = [...ACTES, { type: 'vocabulaire' }, { type: 'releve', releve: RELEVE, stable: true }, { type: 'releve', releve: null, stable: false }].map((message) => ({ message, sender: SENDER }));

/** Right message, wrong sender. */
const EXPEDITEURS: readonly Objet[] = [
  {}, { ...SENDER, id: undefined }, { ...SENDER, id: '' }, { ...SENDER, id: NOTRE_ID.toUpperCase() }, { ...SENDER, id: `${NOTRE_ID} ` }, { ...SENDER, id: 'ponmlkjihgfedcbaponmlkjihgfedcba' }, { ...SENDER, id: [NOTRE_ID] },
  ...[1, 2, 99, -1, undefined, null, '0', Number.NaN].map((frameId) => ({ ...SENDER, frameId })),
  { ...SENDER, tab: undefined }, { ...SENDER, tab: {} }, { ...SENDER, tab: { windowId: 1 } }, { ...SENDER, url: undefined },
  ...['', 'about:blank', 'about:srcdoc', 'null', 'blob:https://www.moncompteformation.gouv.fr/1', 'data:text/html,x', 'file:///etc/passwd', 'javascript:1', `chrome-extension://${NOTRE_ID}/sidepanel.html`, 'view-source:https://www.moncompteformation.gouv.fr/', ...ADRESSES].map((url) => ({ ...SENDER, url })),
];

function sans(key: string, objet: Objet): Objet {
  return Object.fromEntries(Object.entries(objet).filter(([name]) => name !== key));
}

/** Right sender, wrong message: what each does to a message of ours. */
const FAUTES: readonly ((message: Objet) => unknown)[] = [
  () => null, () => undefined, () => 'open-guide', () => 7, () => true, () => [], ({ type }) => [type], ({ type }) => type, (message) => [message], (message) => JSON.stringify(message), (message) => ({ data: message }), (message) => new Map(Object.entries(message)),
  (message) => sans('type', message), (message) => ({ ...sans('type', message), Type: 'open-guide' }), (message) => ({ ...message, type: '' }), (message) => ({ ...message, type: null }), (message) => ({ ...message, type: ['open-guide'] }), (message) => ({ ...message, type: { toString: () => 'open-guide' } }),
  ({ type }) => ({ type: String(type).toUpperCase() }), ({ type }) => ({ type: ` ${String(type)}` }), ({ type }) => ({ type: `${String(type)}\u0000` }), () => ({ type: '__proto__' }), () => ({ type: 'constructor' }), () => ({ type: 'toString' }), () => ({ type: 'page-report' }), () => ({ type: 'reveal-anchor', anchor: 's-identifier' }),
  (message) => ({ ...message, url: 'https://exemple.test/' }), (message) => ({ ...message, formationUrl: 'javascript:alert(1)' }), (message) => ({ ...message, tabId: 3 }), (message) => ({ ...message, genre: 'publicite' }), (message) => ({ ...message, genre: '__proto__' }), (message) => ({ ...message, genre: {} }), (message) => ({ ...message, genre: ['annuler'] }),
  (message) => JSON.parse(`{"__proto__":{"pollue":1},"type":${JSON.stringify(message['type'])},"x":1}`), (message) => ({ ...message, constructor: { prototype: { pollue: 1 } } }), (message) => ({ ...message, ['__proto__x']: 1 }), (message) => Object.assign(JSON.parse('{"__proto__":{"pollue":1}}') as object, message),
  (message) => ({ ...message, report: { kind: 'unknown', ...BASE } }), (message) => ({ ...message, sender: SENDER }), (message) => ({ ...message, '': 1 }),
];

/** A report of ours, spoilt; whoever forges one hopes for an address to open, a text to show, a date to count. */
const GATES: readonly ((report: Objet) => Objet)[] = [
  (r) => ({ ...r, kind: 'certain' }), (r) => ({ ...r, kind: '__proto__' }), (r) => ({ ...r, session: 'admin' }), (r) => ({ ...r, generation: 'v3' }), (r) => sans('session', r), (r) => sans('facts', r), (r) => sans('examined', r), (r) => ({ ...r, plus: 1 }), (r) => ({ ...r, facts: ['titre'] }), (r) => ({ ...r, facts: null }),
  ...['javascript:alert(1)', 'https://exemple.test/', 'http://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/1', 'https://www.moncompteformation.gouv.fr.exemple.test/espace-prive/html/#/formation/recherche/1', ' https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/1', 'x'.repeat(600), 7, null, {}].map((formationUrl) => (r: Objet) => ({ ...r, facts: { formationUrl } })),
  ...['x'.repeat(201), 7, null, ['x'], { toString: 'x' }].map((titre) => (r: Objet) => ({ ...r, facts: { titre } })),
  ...[-1, 1.5, Number.NaN, Infinity, 10_000_001, '800', null].flatMap((n) => [(r: Objet) => ({ ...r, facts: { prixCentimes: n } }), (r: Objet) => ({ ...r, facts: { soldeEluCentimes: n } })]),
  ...['', '10/12/2026', '2026-13-01', '2026-1-1', 20_261_210, null, '2026-12-10T00:00'].flatMap((day) => [(r: Objet) => ({ ...r, facts: { debut: day } }), (r: Objet) => ({ ...r, facts: { fin: day } })]),
  (r) => ({ ...r, facts: { statuts: 'valide' } }), (r) => ({ ...r, facts: { statuts: ['paye'] } }), (r) => ({ ...r, facts: { statuts: Array.from({ length: 501 }, () => 'valide') } }), (r) => ({ ...r, facts: { nom: 'DUPONT' } }), (r) => ({ ...r, facts: JSON.parse('{"__proto__":{"titre":"x"},"x":1}') as Objet }),
  (r) => ({ ...r, examined: 'x' }), (r) => ({ ...r, examined: [{}] }), (r) => ({ ...r, examined: [{ state: 'banque', clues: [] }] }), (r) => ({ ...r, examined: [{ state: 'page', clues: [{ id: 'Nom DUPONT', role: 'proof', found: true }] }] }), (r) => ({ ...r, examined: [{ state: 'page', clues: [{ id: 'x', role: 'maitre', found: true }] }] }),
  (r) => ({ ...r, examined: [{ state: 'page', clues: [{ id: 'x', role: 'proof', found: 'oui' }] }] }), (r) => ({ ...r, examined: Array.from({ length: 701 }, () => ({ state: 'page', clues: [] })) }),
];

/** A look of ours, spoilt. */
const RELEVES_GATES: readonly Objet[] = [
  ...Object.keys(RELEVE).flatMap((key) => [sans(key, RELEVE), ...['x', 7.5, null, {}, [7], { ['__proto__x']: 1 }].map((value) => ({ ...RELEVE, [key]: value }))]),
  ...Object.keys(PARTIE).flatMap((key) => ['x', -1, 1.5, null, {}, ['x']].filter((value) => key !== 'titre' || value !== 'x').map((value) => ({ ...RELEVE, parties: [{ ...PARTIE, [key]: value }] }))),
  ...Object.keys(LU).flatMap((key) => ['DUPONT', -2, 1.5, Infinity, null, {}, ['DUPONT']].map((value) => ({ ...RELEVE, lus: [{ ...LU, [key]: value }] }))),
  ...[[], {}, { ...LU, texte: 'DUPONT' }, { ...LU, ajout: -1 }, 'x', null].map((lu) => ({ ...RELEVE, lus: [lu] })),
  { ...RELEVE, texte: 'x' }, { ...RELEVE, parties: [{ ...PARTIE, html: '<b>' }] }, { ...RELEVE, parties: Array.from({ length: 21 }, () => PARTIE) }, { ...RELEVE, lus: Array.from({ length: 100_000 }, () => LU) },
  { ...RELEVE, parties: [{ ...PARTIE, titre: 'x'.repeat(2001) }] }, { ...RELEVE, route: { kind: 'fiche', mots: [], formationUrl: 'https://exemple.test/' } }, { ...RELEVE, route: { kind: 'fiche', mots: [], formationUrl: 'javascript:alert(1)' } }, { ...RELEVE, route: { kind: 'banque', mots: [] } },
];

/** Reports, right and wrong, for whoever carries them in a message. */
export const RAPPORTS_SINCERES = RAPPORTS;
export const RAPPORTS_FORGES: readonly Objet[] = RAPPORTS.flatMap((report) => GATES.map((spoil) => spoil(report)));

const SITES: readonly Objet[] = ['https://www.moncompteformation.gouv.fr/', URL_DU_SITE, 'https://moncompteformation.gouv.fr/', 'https://www.moncompteformation.gouv.fr/espace-public/compte-elu'].map((url) => ({ ...SENDER, url }));

/** Ten thousand, always the same. */
export const FORGES: readonly Envoi[] = [
  ...ACTES.flatMap((message) => EXPEDITEURS.map((sender) => ({ message, sender }))),
  ...SITES.flatMap((sender) => ACTES.flatMap((message) => FAUTES.map((spoil) => ({ message: spoil(message), sender })))),
  ...RAPPORTS_FORGES.map((report) => ({ message: { type: 'report-changed', report }, sender: SENDER })),
  ...RELEVES_GATES.map((releve) => ({ message: { type: 'releve', releve, stable: true }, sender: SENDER })),
  ...[undefined, null, 'oui', 1].map((stable) => ({ message: { type: 'releve', releve: RELEVE, stable }, sender: SENDER })),
  ...EXPEDITEURS.map((sender) => ({ message: { type: 'releve', releve: RELEVE, stable: true }, sender })),
  // Both wrong: every wrong sender with every wrong message, as many as it takes.
  ...EXPEDITEURS.flatMap((sender) => ACTES.flatMap((message) => FAUTES.map((spoil) => ({ message: spoil(message), sender })))),
].slice(0, 10_000);
