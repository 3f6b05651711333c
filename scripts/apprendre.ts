/**
 * Learns the ranking from all labelled pages, and writes lib/page/classement.json: `npm run apprendre`. Deterministic: the same pages give the
 * same file. It only orders what is proposed when no rule decides.
 */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { classer } from '@/lib/page/classement';
import { apprendre, exempleOf } from './lib/aveugles/apprendre';
import { pagesAveugles, pagesConnues } from './lib/aveugles/pages';
import { ROOT } from './lib/root';

const exemples = [...pagesConnues(), ...pagesAveugles()].flatMap((page) => exempleOf(page) ?? []);
const poids = apprendre(exemples);
const etats = exemples.filter(({ page }) => page.attendu.state !== null);
const premiers = etats.filter(({ page, vue, session }) => classer(vue, session, poids)[0] === page.attendu.state).length;
const traits = Object.entries(poids.traits).map(([trait, own]) => `${JSON.stringify(trait)}: ${JSON.stringify(own)}`);
const lignes = Array.from({ length: Math.ceil(traits.length / 3) }, (_, at) => `    ${traits.slice(3 * at, 3 * at + 3).join(', ')}`);
const texte = `{\n  "appris": { "pages": ${etats.length}, "traits": ${traits.length}, "premiersSurCesPages": ${premiers} },\n  "jamais": ${poids.jamais},\n  "depart": ${JSON.stringify(poids.depart)},\n  "traits": {\n${lignes.join(',\n')}\n  }\n}\n`;
writeFileSync(join(ROOT, 'lib/page/classement.json'), texte);
console.log(`${etats.length} pages, ${traits.length} traits, ${(texte.length / 1000).toFixed(0)} ko ; premier juste sur ces mêmes pages : ${premiers} (${Math.round((100 * premiers) / etats.length)} %)`);
