/**
 * Puts the French no-break spaces into the text of lib/guide, in place: U+202F before ; ! ?, U+00A0 before : and inside « ».
 * They cannot be seen in an editor: write ordinary spaces, run this, and a test keeps them right.
 * Usage: npx tsx scripts/typographie.ts [folder …]
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['lib/guide'];

/** Their templates hold code, not sentences. */
const WITH_CODE = new Set(['format.ts', 'horaires.ts']);

/** Running it twice changes nothing: a space already replaced is matched too. */
function french(text: string): string {
  return text
    .replace(/«[ \u00A0\u202F]*/gu, '«\u00A0')
    .replace(/[ \u00A0\u202F]*»/gu, '\u00A0»')
    .replace(/[ \u00A0]([;!?])/gu, '\u202F$1')
    .replace(/ :/gu, '\u00A0:')
    .replace(/(\d) (?=%|€)/gu, '$1\u00A0');
}

for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.ts') || WITH_CODE.has(name)) continue;
    const path = `${folder}/${name}`;
    const before = readFileSync(path, 'utf8');
    const after = before
      .split('\n')
      .map((line) => (/^\s*(?:\/?\*|\/\/)/u.test(line) ? line : line.replace(/'[^'\n]*'|`[^`\n]*`/gu, french)))
      .join('\n');
    if (after === before) continue;
    writeFileSync(path, after);
    console.log(path);
  }
}
