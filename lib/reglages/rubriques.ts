/** What the person's copy holds: the files of associations, the settings, the followed trainings, the notes they no longer want on pages, the pages they named. */

import * as v from 'valibot';
import { BULLES_TUES } from './bulles-tues';
import { DOSSIERS } from './dossiers';
import { PAGES_DITES } from './pages-dites';
import { CHAMP_IDS, champOf, wordsOfReglage, REGLAGES, type Reglages } from './reglages';
import { asObject, champInconnu, type Changement, fieldsOf, type Refuse, refuse, type Rubrique, rubriqueOf, type Section, short } from './rubrique';
import { bullesChangees, parseBulles } from './rubrique-bulles';
import { changementsDossiers, limiteDossiers, parseDossiers } from './rubrique-dossiers';
import { pagesChangees, parsePages } from './rubrique-pages';
import { PROFILS_COPIES } from './rubrique-profils';

export const RUBRIQUES: readonly Rubrique[] = [
  PROFILS_COPIES,
  rubriqueOf({ nom: 'reglages', item: REGLAGES, parse: parseReglages, describe: changements }),
  rubriqueOf({ nom: 'dossiers', item: DOSSIERS, parse: parseDossiers, describe: changementsDossiers, limit: limiteDossiers }),
  rubriqueOf({ nom: 'bulles-tues', item: BULLES_TUES, parse: parseBulles, describe: bullesChangees }),
  rubriqueOf({ nom: 'pages-dites', item: PAGES_DITES, parse: parsePages, describe: pagesChangees }),
];

/** A file may hold some fields only: the others stay as they are. */
function parseReglages(valeur: unknown, section: Section): Refuse | { readonly kind: 'lu'; readonly merge: (current: Reglages) => Reglages } {
  const fields = asObject(valeur);
  if (fields === null) return refuse('reglages', 'Le champ « reglages » doit contenir une liste de réglages.');
  const unknown = Object.keys(fields).find((key) => !CHAMP_IDS.some((champ) => champ === key));
  if (unknown !== undefined) return refuse(unknown, champInconnu(unknown));
  const said = fieldsOf(REGLAGES, fields, section);
  const present = CHAMP_IDS.filter((champ) => said.includes(champ));
  const wrong = present.find((champ) => !v.is(champOf(champ).schema, fields[champ]));
  if (wrong !== undefined) return refuse(wrong, `Le champ « ${wrong} » contient « ${short(fields[wrong])} ». Il faut ${champOf(wrong).attendu}.`);
  const checked: Partial<Reglages> = Object.fromEntries(present.map((champ) => [champ, fields[champ]]));
  return { kind: 'lu', merge: (current) => ({ ...current, ...checked }) };
}

/** Only what changes, in the person's words. */
export function changements(before: Reglages, after: Reglages): readonly Changement[] {
  return CHAMP_IDS.filter((champ) => before[champ] !== after[champ]).map((champ) => ({
    champ: champOf(champ).nom,
    avant: wordsOfReglage(before, champ),
    apres: wordsOfReglage(after, champ),
  }));
}
