/** Which wordings each clue looks for, read in the source of the detectors: a clue is a function, and says nothing of itself. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} folder lib/page @returns {string} all the code that clues may call */
function codeOf(folder) {
  const detectors = join(folder, 'detectors');
  const files = [...['clues.ts', 'sheet.ts'].map((name) => join(folder, name)), ...readdirSync(detectors).sort().map((name) => join(detectors, name))];
  return files.map((file) => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/gu, '')).join('\n\n');
}

/** @param {string} code @returns {Map<string, string>} the text of each top-level function or constant */
function definitions(code) {
  const found = new Map();
  for (const [text, name] of code.matchAll(/^(?:export )?(?:function|const) (\w+)[\s\S]*?(?=^(?:export |function|const|import|interface|type)|(?![\s\S]))/gmu)) found.set(name, text);
  return found;
}

/**
 * @param {string} folder lib/page
 * @param {readonly string[]} known ids of the vocabulary
 * @returns {(state: string, clue: string) => readonly string[]} the ids that a clue of a state looks for, in the order of the code
 */
export function readMots(folder, known) {
  const all = definitions(codeOf(folder));
  const ids = new Set(known);
  /** @param {string} text @param {ReadonlySet<string>} seen @returns {string[]} */
  function motsIn(text, seen) {
    const own = [...text.matchAll(/'([a-z0-9-]+)'/gu)].map(([, id = '']) => id).filter((id) => ids.has(id));
    const called = [...new Set([...text.replaceAll(/'[^']*'/gu, '').matchAll(/\b\w+\b/gu)].map(([name]) => name))].filter((name) => all.has(name) && !seen.has(name));
    return [...own, ...called.flatMap((name) => motsIn(all.get(name) ?? '', new Set([...seen, name])))];
  }
  /** @param {string} text @param {string} clue */
  const clueIn = (text, clue) => new RegExp(String.raw`id: '${clue}',[\s\S]*?(?=\{ ?\n? *id: '|\n {2}\],|\n\}|\]\);|$(?![\s\S]))`, 'u').exec(text)?.[0] ?? null;
  return (state, clue) => {
    const text = readFileSync(join(folder, 'detectors', `${state}.ts`), 'utf8');
    const here = clueIn(text, clue);
    // A detector made by a shared builder gives its own question when it is called.
    const parts = here === null ? ['dossierAt', 'interruption'].filter((name) => text.includes(`${name}(`)).map((name) => clueIn(all.get(name) ?? '', clue) ?? '') : [here];
    if (clue === 'statut-du-dossier') parts.push(text.slice(text.indexOf('dossierAt(') + 'dossierAt'.length).split('[')[0]?.replace(`'${state}'`, '') ?? '');
    return [...new Set(parts.flatMap((part) => motsIn(part, new Set())))];
  };
}
