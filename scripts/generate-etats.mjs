/**
 * Makes docs/etats.md from the detectors: what each state rests on, in plain French, with the wordings looked for and where they were read.
 * `npm run generate:etats` writes it; a test calls `buildEtats` and compares.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { A_VERIFIER } from './lib/etats/a-verifier.mjs';
import { readMots } from './lib/etats/mots.mjs';
import { GUIDES, VUS } from './lib/etats/provenance.mjs';
import { ROOT } from './lib/root';

export const ETATS_PATH = join(ROOT, 'docs/etats.md');

const ROLES = { witness: 'témoin', proof: 'preuve', support: 'appui', contradiction: 'veto' };

const HEAD = `# Ce que l’extension reconnaît, et à quoi

Page faite par \`npm run generate:etats\` à partir des détecteurs (\`lib/page/detectors\`) : ne pas la modifier à la main.

Un état est reconnu quand tous ses témoins et toutes ses preuves sont trouvés, et aucun veto.

- **témoin** : c’est la bonne page, et elle a fini de s’afficher ;
- **preuve** : ce qui fait l’état, parfois une absence ;
- **appui** : ce qui rassure, sans être nécessaire ;
- **veto** : ce qui l’interdit.

Un verdict est *certain* seulement si tous ses appuis sont trouvés et si le détecteur a réussi sur une page réelle enregistrée.
**Aucune page réelle n’a encore été enregistrée** : aujourd’hui, tout verdict est *probable*.

D’où viennent les mots cherchés (\`lib/page/vocabulaire.ts\`) :

- **guides** : cités par les guides de 2021 à 2023, ou par l’assistance du site ;
- **vus** : lus sur la fiche réelle de 2025, ou dans l’aide officielle ;
- **supposés** : jamais lus sur le site, ajoutés par prudence.

Casse, accents, espaces, apostrophes et ponctuation ne comptent pas. « … » veut dire que le texte peut continuer, ou commencer avant.
`;

/**
 * @param {{ detectors: readonly any[], vocabulaire: Record<string, any>, etatOfStatut: Record<string, string>, motsDIndice: (id: string) => string | null, cleDe: (text: string) => string, titreOf: (state: string) => string }} modules
 * @returns {string} the page, in Markdown
 */
export function buildEtats({ detectors, vocabulaire, etatOfStatut, motsDIndice, cleDe, titreOf }) {
  const mots = readMots(join(ROOT, 'lib/page'), Object.keys(vocabulaire));
  const guides = new Set(GUIDES.map(cleDe));
  const vus = new Set(VUS.map(cleDe));

  /** @param {string} state @param {any} clue */
  function wordingsOf(state, { id, role }) {
    // The words of a page that loads are the same everywhere: they would drown the others.
    if (role === 'contradiction' || id === 'page-chargee') return [];
    const statuts = id === 'statut-du-dossier' ? Object.keys(etatOfStatut).filter((statut) => etatOfStatut[statut] === state).map((statut) => `statut-${statut}`) : [];
    return [...new Set([...statuts, ...mots(state, id)])].flatMap((mot) => {
      const { egal, debut = [], contient = [] } = vocabulaire[mot];
      return [egal, debut.map((text) => `${text}…`), contient.map((text) => `…${text}…`)].flat();
    });
  }

  /** @param {readonly string[]} wordings */
  function lines(wordings) {
    const kind = (/** @type {string} */ text) => (vus.has(cleDe(text)) ? 'vus' : guides.has(cleDe(text)) ? 'guides' : 'supposés');
    return ['vus', 'guides', 'supposés'].flatMap((wanted) => {
      const own = [...new Set(wordings)].filter((text) => kind(text) === wanted);
      return own.length === 0 ? [] : [`- ${wanted} : ${own.map((text) => `« ${text} »`).join(', ')}`];
    });
  }

  const sections = detectors.map((detector) => {
    const { state, clues, seenForRealOn, within, absence, lastResort } = detector;
    const wordings = clues.flatMap((/** @type {any} */ clue) => wordingsOf(state, clue));
    const notes = [
      seenForRealOn === null ? 'Jamais vérifié sur une page réelle.' : `Vérifié sur une page réelle le ${seenForRealOn}.`,
      { contenu: 'Se lit dans la page.', dialogue: 'Se lit dans une fenêtre ouverte.', partout: 'Se lit dans la page ou dans une fenêtre ouverte.' }[/** @type {'contenu'} */ (within)],
      ...(absence ? ['Repose sur une absence : annoncé seulement si deux regards la confirment.'] : []),
      ...(lastResort ? ['Dernier recours : cède la place à tout autre état.'] : []),
    ];
    return [
      `## \`${state}\` : ${titreOf(state)}\n`,
      `${notes.join(' ')}\n`,
      '| rôle | indice | identifiant |\n| --- | --- | --- |',
      ...clues.map((/** @type {any} */ { id, role }) => `| ${ROLES[/** @type {'proof'} */ (role)]} | ${motsDIndice(id)} | \`${id}\` |`),
      '',
      ...(wordings.length > 0 ? ['Mots cherchés :\n', ...lines(wordings), ''] : []),
      `À vérifier sur le site : ${A_VERIFIER[/** @type {'accueil'} */ (state)]}\n`,
    ].join('\n');
  });
  return `${HEAD}\n${sections.join('\n')}`.replaceAll(/ ([;:?!])/gu, (_, mark) => `${mark === ':' ? '\u00a0' : '\u202f'}${mark}`).replaceAll('« ', '«\u00a0').replaceAll(' »', '\u00a0»');
}

/** The TypeScript modules, as the project's own bundler reads them. */
async function loadModules() {
  const load = async (/** @type {string} */ path) => (await runnerImport(join(ROOT, path))).module;
  const [{ DETECTORS }, { VOCABULAIRE }, { STATE_OF_STATUT }, { motsDIndice }, { cleDe }, { etapeOf }, { stepForState }] = await Promise.all(
    ['lib/page/detectors/index.ts', 'lib/page/vocabulaire.ts', 'lib/page/statuts.ts', 'lib/guide/indices.ts', 'lib/page/text.ts', 'lib/guide/etapes/index.ts', 'lib/guide/parcours.ts'].map(load),
  );
  return { detectors: DETECTORS, vocabulaire: VOCABULAIRE, etatOfStatut: STATE_OF_STATUT, motsDIndice, cleDe, titreOf: (/** @type {string} */ state) => etapeOf(stepForState[state]).titre };
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  writeFileSync(ETATS_PATH, buildEtats(await loadModules()));
  console.log('docs/etats.md');
}
