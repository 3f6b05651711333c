/** The followed trainings in the person's copy: read with care, told in their words, joined without loss. */

import * as v from 'valibot';
import { champDefOf, CHAMPS_DOSSIER } from '../dossiers/champs';
import { mergeDossiers } from '../dossiers/fusion';
import { nameOfDossier } from '../dossiers/dossiers-en-mots';
import { type Dossier, DOSSIERS_AU_PLUS } from '../dossiers/types';
import { asObject, champInconnu, type Changement, type Refuse, refuse, short } from './rubrique';

export function parseDossiers(brut: unknown): Refuse | { readonly kind: 'lu'; readonly merge: (current: readonly Dossier[]) => readonly Dossier[] } {
  if (!Array.isArray(brut)) return refuse('dossiers', 'Le champ « dossiers » doit contenir une liste de dossiers.');
  if (brut.length > DOSSIERS_AU_PLUS) return refuse('dossiers', `Le champ « dossiers » en contient ${brut.length}. Il en faut ${DOSSIERS_AU_PLUS} au plus.`);
  const refused = brut.map(refusOf).find((one) => one !== null);
  if (refused) return refused;
  const list = brut as readonly Dossier[];
  const double = list.findIndex(({ id }, at) => list.some((one, before) => before < at && one.id === id));
  if (double !== -1) return refuse('id', `Dossier ${double + 1} : le champ « id » est déjà celui d’un autre dossier.`);
  return { kind: 'lu', merge: (current) => mergeDossiers(current, list) };
}

/** Each dossier is whole, or the file is refused: the field at fault is named. */
function refusOf(brut: unknown, at: number): Refuse | null {
  const fields = asObject(brut);
  if (fields === null) return refuse('dossiers', `Dossier ${at + 1} : « ${short(brut)} » n’est pas un dossier.`);
  const unknown = Object.keys(fields).find((key) => !CHAMPS_DOSSIER.some((champ) => champ === key));
  if (unknown !== undefined) return refuse(unknown, `Dossier ${at + 1}. ${champInconnu(unknown)}`);
  const missing = CHAMPS_DOSSIER.find((champ) => !Object.hasOwn(fields, champ));
  if (missing !== undefined) return refuse(missing, `Dossier ${at + 1} : il manque le champ « ${missing} ».`);
  const wrong = CHAMPS_DOSSIER.find((champ) => !v.is(champDefOf(champ).schema, fields[champ]));
  if (wrong === undefined) return null;
  return refuse(wrong, `Dossier ${at + 1} : le champ « ${wrong} » contient « ${short(fields[wrong])} ». Il faut ${champDefOf(wrong).attendu}.`);
}

export function limiteDossiers(merged: readonly Dossier[]): Refuse | null {
  const trop = merged.length - DOSSIERS_AU_PLUS;
  if (trop <= 0) return null;
  return refuse('dossiers', `Avec les vôtres, cela ferait ${merged.length} dossiers. Il en faut ${DOSSIERS_AU_PLUS} au plus : retirez-en ${trop}.`);
}

/** Only what changes, in the person's words. */
export function changementsDossiers(before: readonly Dossier[], after: readonly Dossier[]): readonly Changement[] {
  return after.flatMap((dossier) => {
    const old = before.find(({ id }) => id === dossier.id);
    if (old === dossier) return [];
    if (old === undefined) return [{ champ: nameOfDossier(dossier), avant: 'pas suivi', apres: 'suivi' }];
    const changed = lignesOf(dossier).flatMap(([champ, apres], at): readonly Changement[] => {
      const avant = lignesOf(old)[at]?.[1] ?? '';
      return avant === apres ? [] : [{ champ: `${nameOfDossier(dossier)}, ${champ}`, avant, apres }];
    });
    return changed.length > 0 ? changed : [{ champ: nameOfDossier(dossier), avant: 'suivi', apres: 'suivi, avec des détails en plus' }];
  });
}

function lignesOf(dossier: Dossier): readonly (readonly [string, string])[] {
  return CHAMPS_DOSSIER.flatMap((champ) => champDefOf(champ).apercu?.(dossier[champ]) ?? []);
}
