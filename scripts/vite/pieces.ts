import type { Plugin } from 'vite';

/**
 * How the files of the extension are cut. Left alone, the bundler makes one file per set of pages that share a module: dozens of small
 * ones, that compress badly and are opened one by one. What the panel needs at once anyway, and others share, stands together.
 * A module that is not named here is cut as before: nothing breaks, it only weighs a little more.
 */
const files = (folder: string, ...names: readonly string[]): string => `[\\\\/]lib[\\\\/]${folder}[\\\\/](?:${names.join('|')})\\.(?:ts|json)$`;

const SOCLE = new RegExp([
  '[\\\\/]node_modules[\\\\/](?:valibot|@wxt-dev|date-fns)[\\\\/]',
  files('calendar', '.*'),
  files('rules', 'catalogue.*', 'delais', 'droits', 'sources', 'types', 'verification'),
  files('browser', 'api', 'clock', 'extension', 'notification-permission', 'organisation', 'panel-acts', 'report-schema', 'storage'),
  files('reglages', 'accompagnement', 'aspect', 'item', 'mis-de-cote', 'organisation', 'reglages', 'reglages-store', 'reprises', 'store', 'zones'),
  files('guide', 'connu', 'decisions', 'etape-ids', 'format', 'horaires', 'jour', 'liens', 'noms', 'parcours', 'resolve', 'sommaire', 'texte', 'valeurs'),
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

const JUGEMENT = /[\\/]lib[\\/]page[\\/](?!(?:types|route|anchor-ids|statuts)\.ts$)/u;

const PIECES = [
  { name: 'socle', test: SOCLE },
  { name: 'affichage', test: AFFICHAGE },
  { name: 'panneau', test: PANNEAU },
  { name: 'jugement', test: JUGEMENT, minShareCount: 2 },
];

/** Cuts the files of our pages and of the worker; a script that runs in a page is one file, whatever it holds. */
export function pieces(): Plugin {
  return {
    name: 'pieces',
    outputOptions: (options) => (options.format === 'iife' ? null : { ...options, codeSplitting: { groups: PIECES } }),
  };
}
