/** What the person's copy holds: the files of associations, the settings, the followed trainings, the notes they no longer want on pages, the pages they named. */

import * as v from 'valibot';
import { HINTS_TUS } from './hints-tus';
import { DOSSIERS } from './dossiers';
import { PAGES_DITES } from './pages-dites';
import { REGLAGE_IDS, reglageDefOf, wordsOfReglage, REGLAGES, type Reglages } from './reglages';
import { asObject, champInconnu, type Changement, fieldsOf, type Refuse, refuse, type Rubrique, rubriqueOf, type Section, short } from './rubrique';
import { hintsChanged, parseHintsTus } from './rubrique-hints';
import { changementsDossiers, limiteDossiers, parseDossiers } from './rubrique-dossiers';
import { pagesChangees, parsePages } from './rubrique-pages';
import { PROFILS_COPIES } from './rubrique-profils';

export const RUBRIQUES: readonly Rubrique[] = [
  PROFILS_COPIES,
  rubriqueOf({ nom: 'reglages', item: REGLAGES, parse: parseReglages, describe: changements }),
  rubriqueOf({ nom: 'dossiers', item: DOSSIERS, parse: parseDossiers, describe: changementsDossiers, limit: limiteDossiers }),
  rubriqueOf({ nom: 'bulles-tues', item: HINTS_TUS, parse: parseHintsTus, describe: hintsChanged }),
  rubriqueOf({ nom: 'pages-dites', item: PAGES_DITES, parse: parsePages, describe: pagesChangees }),
];

/** A file may hold some fields only: the others stay as they are. */
function parseReglages(valeur: unknown, section: Section): Refuse | { readonly kind: 'lu'; readonly merge: (current: Reglages) => Reglages } {
  const fields = asObject(valeur);
  if (fields === null) return refuse('reglages', 'Le champ « reglages » doit contenir une liste de réglages.');
  const unknown = Object.keys(fields).find((key) => !REGLAGE_IDS.some((champ) => champ === key));
  if (unknown !== undefined) return refuse(unknown, champInconnu(unknown));
  const said = fieldsOf(REGLAGES, fields, section);
  const present = REGLAGE_IDS.filter((champ) => said.includes(champ));
  const wrong = present.find((champ) => !v.is(reglageDefOf(champ).schema, fields[champ]));
  if (wrong !== undefined) return refuse(wrong, `Le champ « ${wrong} » contient « ${short(fields[wrong])} ». Il faut ${reglageDefOf(wrong).attendu}.`);
  const checked: Partial<Reglages> = Object.fromEntries(present.map((champ) => [champ, fields[champ]]));
  return { kind: 'lu', merge: (current) => ({ ...current, ...checked }) };
}

/** Only what changes, in the person's words. */
export function changements(before: Reglages, after: Reglages): readonly Changement[] {
  return REGLAGE_IDS.filter((champ) => before[champ] !== after[champ]).map((champ) => ({
    champ: reglageDefOf(champ).nom,
    avant: wordsOfReglage(before, champ),
    apres: wordsOfReglage(after, champ),
  }));
}
