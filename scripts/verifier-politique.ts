/** `npm run verifier-politique -- fichier.json`: says, before it is installed on a fleet, what of a policy the extension will not use. */
import { readFileSync } from 'node:fs';
import { jugerPolitique } from './lib/politique';

const WRONG_ORDER = 2;

function main(): void {
  const [path, ...others] = process.argv.slice(2);
  if (path === undefined || others.length > 0) {
    process.stderr.write('indiquez un fichier, un seul : npm run verifier-politique -- politique.json\n');
    process.exitCode = WRONG_ORDER;
    return;
  }
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    process.stderr.write(`${path} : ce fichier ne peut pas être lu\n`);
    process.exitCode = WRONG_ORDER;
    return;
  }
  const judged = jugerPolitique(text);
  if (typeof judged === 'string') {
    console.log(`✗ ${judged}`);
    process.exitCode = 1;
    return;
  }
  for (const { ou, cles, fautes } of judged) {
    console.log(`${fautes.length === 0 ? '✓' : '✗'} ${ou} : ${cles.join(', ')}`);
    for (const faute of fautes) console.log(`  ${faute}`);
  }
  if (judged.some(({ fautes }) => fautes.length > 0)) process.exitCode = 1;
}

main();
