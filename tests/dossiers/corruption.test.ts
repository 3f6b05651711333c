import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { agendaOf } from '@/lib/dossiers/agenda';
import { setChamp } from '@/lib/dossiers/changer';
import { chronologieOf } from '@/lib/dossiers/chronologie';
import { mergeDossiers } from '@/lib/dossiers/fusion';
import { addDossier } from '@/lib/dossiers/suivre';
import { aRetirer, sortDossiers } from '@/lib/dossiers/tri';
import type { Dossier } from '@/lib/dossiers/types';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import { isComplete } from '../e2e/complet';
import { campagne, type Random, type Sujet } from '../reglages/corruptions';
import { dossier, jour, LE, lu } from './exemples';

/** 5 000 with `npm run test:complet`. */
const COMBIEN = isComplete ? 5000 : 400;
const CONTEXTE = { zone: 'guadeloupe', today: civilDate('2026-11-24') } as const;

const BON: readonly Dossier[] = [
  dossier({ titre: lu('Le budget communal'), organisme: lu('Institut fictif'), debut: jour('2026-12-15'), fin: jour('2026-12-16'), prixCentimes: lu(42_000), statut: lu('a-valider'), evenements: { demande: jour('2026-11-20'), proposition: jour('2026-11-24'), confirmation: null }, vus: [lu('demande-d-inscription'), lu('a-valider')] }),
  dossier({ debut: jour('2027-03-01'), statut: lu('refuse-par-l-organisme'), closLe: LE, prerequis: 'oui' }, 2),
  dossier({ titre: lu('L’urbanisme') }, 3),
];

/** One field of the second dossier, or of a value in it: the first and the third must stay as they were. */
function champ(random: Random, bizarre: unknown): unknown {
  const [first, second, third] = BON;
  const names = [...Object.keys(BON[1] ?? {}), 'en-trop'];
  const name = names[random(names.length)] ?? '';
  const inside = random(3) === 0 ? { debut: { valeur: bizarre, provenance: 'lu', le: LE } } : { [name]: bizarre };
  return [first, random(9) === 0 ? bizarre : { ...second, ...inside }, third];
}

function vivre(value: readonly Dossier[], sorte: string): readonly string[] {
  sortDossiers(value, CONTEXTE);
  aRetirer(value, CONTEXTE.today);
  for (const one of value) chronologieOf(one, CONTEXTE);
  agendaOf(value, { ...CONTEXTE, instant: 0 });
  const lost = sorte === 'champ' ? [BON[0], BON[2]].filter((sound) => !value.some((one) => isDeepStrictEqual(one, sound))) : [];
  const joined = mergeDossiers(value, BON);
  return [...lost.map((one) => `perdu : ${one?.id}`), ...BON.filter(({ id }) => !joined.some((one) => one.id === id)).map(({ id }) => `non repris : ${id}`)];
}

const SUJET: Sujet<readonly Dossier[]> = {
  item: DOSSIERS,
  bon: BON,
  champ,
  anciens: [{ version: 0, valeur: BON }, BON, { version: 1, dossiers: BON }, { version: '1', valeur: BON }, { version: 1.5, valeur: [] }, { version: 1, valeur: { '0': BON[0] } }],
  prototypes: ['[{"__proto__":{"id":"00000000000000000000000000000001","polluted":1}}]', '{"__proto__":[],"length":1}', `[{"id":"${'0'.repeat(31)}1","constructor":{"prototype":{"polluted":1}}}]`],
  vivre,
  change: (list) => addDossier(list.map((one) => setChamp(one, 'prixCentimes', 12_300, { provenance: 'saisi', le: LE })), dossier({}, 99)),
};

describe('les dossiers abîmés sur le disque', () => {
  it(`${COMBIEN} fois : aucun arrêt, les voisins intacts, la personne peut toujours suivre, reprendre sa copie et effacer`, async () => {
    const { faults, misDeCote } = await campagne(SUJET, COMBIEN);
    expect(faults).toEqual([]);
    expect([...misDeCote].filter(([, times]) => times < COMBIEN / 20)).toEqual([]);
  }, 120_000);
});
