import type { Plugin } from 'vite';

/**
 * How the files of the extension are cut. Left alone, the bundler makes one file per set of pages that share a module: dozens of small
 * ones, that compress badly and are opened one by one. What the panel needs at once anyway, and others share, stands together.
 * A module that is not named here is cut as before: nothing breaks, it only weighs a little more.
 */
const files = (folder: string, ...names: readonly string[]): string => `[\\\\/]lib[\\\\/]${folder}[\\\\/](?:${names.join('|')})\\.(?:ts|json)$`;

const SOCLE = new RegExp([
  'wxt-(?:html-)?plugins',
  '[\\\\/]node_modules[\\\\/](?:valibot|@wxt-dev|webextension-polyfill|date-fns)[\\\\/]',
  files('calendar', '.*'),
  files('rules', 'catalogue.*', 'delais', 'droits', 'sources', 'types', 'verification'),
  files('browser', 'api', 'clock', 'extension', 'notification-permission', 'organisation', 'panel-acts', 'report-schema', 'storage'),
  files('reglages', 'accompagnement', 'aspect', 'item', 'mis-de-cote', 'organisation', 'reglages', 'reglages-store', 'reprises', 'store', 'zones'),
  files('guide', 'connu', 'decisions', 'etape-ids', 'format', 'horaires', 'jour', 'liens', 'noms', 'parcours', 'reprise', 'resolve', 'sommaire', 'texte', 'valeurs'),
].join('|'), 'u');

const AFFICHAGE = new RegExp([
  '[\\\\/]node_modules[\\\\/]preact[\\\\/]',
  '[\\\\/]components[\\\\/](?:Entete|Marque|Outils|Taille|MonAssociation|Avis|SEntrainer|use-item|use-reglages|contexte)\\.tsx?$',
  '[\\\\/]components[\\\\/]textes[\\\\/]commun\\.ts$',
  files('reglages', 'mots'),
].join('|'), 'u');

/** The panel itself, which the practice page shows too. */
const PANNEAU = new RegExp([
  '[\\\\/]components[\\\\/](?:Actions|Aide|Blocs|Bloque|Contact|Differe|EtapeEnListe|Filet|Ici|LienDuGuide|Panneau|parties|Pied|Pourquoi|Proposees|Provenances|SansTexte|Stades|Suite|Texte|Volets?|use-lots)\\.tsx?$',
  files('guide', 'decompte', 'ecrans', 'seance', 'vue'),
  files('guide[\\\\/]etapes', 'lots'),
  files('page', 'types', 'route', 'anchor-ids'),
].join('|'), 'u');

/** What the worker counts and says of deadlines, money and followed files: late parts of the panel, the sheet and the practice page read it too. */
const SUIVI = new RegExp([
  files('guide', 'autre-session', 'argent', 'avant-le-clic', 'bourses', 'bulle-ids', 'dates-en-mots', 'echeances', 'frais'),
  files('rules', 'cas', 'consequences', 'montants', 'statuts'),
  files('dossiers', 'changer', 'dates-suivies', 'echeances', 'etape', 'personnel', 'rappels', 'rapport', 'types'),
  files('reglages', 'bulles-tues', 'dossiers', 'rappels'),
].join('|'), 'u');

/** What is said of every step at once: the notes on the page, the search, the sheet. */
const ENTIER = new RegExp(['[\\\\/]lib[\\\\/]overlay[\\\\/]calque\\.css', files('guide', 'hint.*'), files('guide[\\\\/]etapes', 'index')].join('|'), 'u');

/** The file of an association and the choices of an organisation: read, checked, explained. */
const PROFILS = new RegExp([files('browser', 'organisation-du-fond', 'zone'), files('profils', 'adresse', 'association', 'contact', 'schema', 'texte'), files('guide[\\\\/]associations', 'zone-ids'), files('reglages', 'associations', 'lire-organisation')].join('|'), 'u');

/** Reminders: the settings show them too, without the rest of the followed files. */
const RAPPELS = /[\\/](?:components[\\/](?:Rappels|use-rappels|dossiers[\\/]use-dossiers|textes[\\/]rappels)\.tsx?|lib[\\/]dossiers[\\/]mots\.ts)$/u;

/** Three late parts of the panel: dates, money and followed files; what helps to find a page; what helps to help. */
const CALCULS = /[\\/]components[\\/](?:dossiers[\\/][A-Z]\w+|Argent|Champ|CommentCEstCompte|Dates|DernierJourSur|DeuxBourses|Frais|LigneDeDate|Prerequis|SaisieDates)\.tsx$|[\\/]lib[\\/]guide[\\/]saisie\.ts$/u;
const TROUVER = new RegExp(['[\\\\/]components[\\\\/](?:Glossaire|MessageACopier|Recherche|ToutesLesEtapes)\\.tsx$', files('guide', 'glossaire', 'message', 'search')].join('|'), 'u');
const SOUTENIR = new RegExp([
  '[\\\\/]components[\\\\/](?:accompagnement[\\\\/].*|Raisons|textes[\\\\/]accompagn.*)\\.tsx?$',
  files('accompagnement', 'adresse', 'capture-types', 'diagnostic', 'libelles-gardes', 'navigateur', 'remise', 'version-valide'),
  files('browser', 'reperes-dits', 'reperes-panel', 'soutien'), files('guide', 'identifiants', 'indices', 'noms-reperes', 'pourquoi'),
].join('|'), 'u');

const JUGEMENT = /[\\/]lib[\\/]page[\\/](?!(?:types|route|anchor-ids|statuts)\.ts$)/u;

/** The texts of the steps, one file per stage of the journey: the panel reads one at once, the worker all of them. The help is short: it goes with the shortest. */
const LOTS = ['lot-se-connecter', 'lot-s-inscrire', 'lot-valider', 'lot-identite'].map((name) => ({ name, test: new RegExp(files('guide[\\\\/]etapes', name, ...(name === 'lot-identite' ? ['aide'] : [])), 'u') }));

const PIECES = [
  { name: 'socle', test: SOCLE },
  { name: 'affichage', test: AFFICHAGE },
  { name: 'panneau', test: PANNEAU },
  { name: 'jugement', test: JUGEMENT, minShareCount: 2 },
  ...LOTS,
  { name: 'suivi', test: SUIVI },
  { name: 'guide-entier', test: ENTIER },
  { name: 'profils', test: PROFILS },
  { name: 'rappels', test: RAPPELS },
  { name: 'calculs', test: CALCULS },
  { name: 'trouver', test: TROUVER },
  { name: 'soutenir', test: SOUTENIR },
];

/** Cuts the files of our pages and of the worker; a script that runs in a page is one file, whatever it holds. */
export function pieces(): Plugin {
  return {
    name: 'pieces',
    outputOptions: (options) => (options.format === 'iife' ? null : { ...options, codeSplitting: { groups: PIECES } }),
  };
}
