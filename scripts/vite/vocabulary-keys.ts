import { cleDe } from '../../lib/page/text';
import { SELECTEURS, VOCABULAIRE, type Vocabulaire, type Wordings } from '../../lib/page/vocabulaire';

/** The vocabulary with each wording already as its key. A key's key is itself, so that the script reads it as it reads the sources. */
export function vocabularyAsKeys(): Vocabulaire {
  const rows = Object.entries(VOCABULAIRE as Vocabulaire).map(([mot, wordings]: [string, Wordings]) => [
    mot, Object.fromEntries(Object.entries(wordings).map(([how, texts]) => [how, texts.map(cleDe)])),
  ]);
  return Object.fromEntries(rows) as Vocabulaire;
}

/** One text per wording list: a key holds no space. */
export function vocabularyModule(): string {
  const rows = Object.entries(vocabularyAsKeys()).map(([mot, { egal, debut = [], contient = [] }]) => [mot, ...[egal, debut, contient].map((list) => list.join(' '))].join(':'));
  return `const list = (text) => text === '' ? [] : text.split(' ');
export const VOCABULAIRE = Object.fromEntries(${JSON.stringify(rows.join('\n'))}.split('\\n').map((row) => {
  const [mot, egal, debut, contient] = row.split(':');
  return [mot, { egal: list(egal), debut: list(debut), contient: list(contient) }];
}));`;
}

/** In the script that every page loads, wordings are worth a kilobyte less as keys: no spaces, accents or capitals to carry. */
export function vocabularyKeys() {
  return {
    name: 'vocabulary-keys',
    load(id: string) {
      if (!/[\\/]lib[\\/]page[\\/]vocabulaire\.ts$/u.test(id)) return undefined;
      return `${vocabularyModule()}\nexport const SELECTEURS = ${JSON.stringify(SELECTEURS)};`;
    },
  };
}
