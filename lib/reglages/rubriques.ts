/** What the person's copy holds: the files of associations, the settings, the followed trainings, the notes they no longer want on pages. */

import * as v from 'valibot';
import { BULLES_TUES } from './bulles-tues';
import { DOSSIERS } from './dossiers';
import { ATTENDUS, motsDe, NOMS_CHAMPS } from './mots';
import { type Champ, CHAMP_IDS, CHAMPS, REGLAGES, type Reglages } from './reglages';
import { bullesChangees, parseBulles } from './rubrique-bulles';
import { changementsDossiers, limiteDossiers, parseDossiers } from './rubrique-dossiers';
import { PROFILS_COPIES } from './rubrique-profils';
import { asObject, champInconnu, type Changement, type Refuse, refuse, type Rubrique, rubriqueOf, short } from './rubrique';

export const RUBRIQUES: readonly Rubrique[] = [
  PROFILS_COPIES,
  rubriqueOf({ nom: 'reglages', item: REGLAGES, parse: parseReglages, describe: changements }),
  rubriqueOf({ nom: 'dossiers', item: DOSSIERS, parse: parseDossiers, describe: changementsDossiers, limit: limiteDossiers }),
  rubriqueOf({ nom: 'bulles-tues', item: BULLES_TUES, parse: parseBulles, describe: bullesChangees }),
];

/** A file may hold some fields only: the others stay as they are. */
function parseReglages(brut: unknown): Refuse | { readonly kind: 'lu'; readonly merge: (current: Reglages) => Reglages } {
  const fields = asObject(brut);
  if (fields === null) return refuse('reglages', 'Le champ « reglages » doit contenir une liste de réglages.');
  const unknown = Object.keys(fields).find((key) => !isChamp(key));
  if (unknown !== undefined) return refuse(unknown, champInconnu(unknown));
  const present = CHAMP_IDS.filter((champ) => Object.hasOwn(fields, champ));
  const wrong = present.find((champ) => !v.is(CHAMPS[champ], fields[champ]));
  if (wrong !== undefined) return refuse(wrong, `Le champ « ${wrong} » contient « ${short(fields[wrong])} ». Il faut ${ATTENDUS[wrong]}.`);
  const checked: Partial<Reglages> = Object.fromEntries(present.map((champ) => [champ, fields[champ]]));
  return { kind: 'lu', merge: (current) => ({ ...current, ...checked }) };
}

function isChamp(key: string): key is Champ {
  return Object.hasOwn(CHAMPS, key);
}

/** Only what changes, in the person's words. */
export function changements(before: Reglages, after: Reglages): readonly Changement[] {
  return CHAMP_IDS.filter((champ) => before[champ] !== after[champ]).map((champ) => ({
    champ: NOMS_CHAMPS[champ],
    avant: motsDe(before, champ),
    apres: motsDe(after, champ),
  }));
}
