/** The followed trainings in the person's copy: read with care, told in their words, joined without loss. */

import * as v from 'valibot';
import { CHAMP_IDS, type ChampId } from '../dossiers/changer';
import { fusionner } from '../dossiers/fusion';
import { MOTS_EVENEMENTS, nomDe } from '../dossiers/mots';
import { type Dossier, DOSSIERS_AU_PLUS, EVENEMENTS } from '../dossiers/types';
import { euros, jourEnLettres } from '../guide/format';
import { NOMS_STATUTS } from '../guide/statuts';
import { CHAMPS_DOSSIER } from './dossiers';
import { asObject, champInconnu, type Changement, type Refuse, refuse, short } from './rubrique';

type ChampDossier = keyof typeof CHAMPS_DOSSIER;

const VALEUR = 'avec sa provenance (lu ou saisi) et son jour';

/** What an imported file may say for a field, to help who wrote it by hand. */
export const ATTENDUS_DOSSIER = {
  id: 'le repère écrit par le Compagnon, sans y toucher',
  titre: `un texte court, sans numéro ni adresse, ${VALEUR}`,
  organisme: `un texte court, sans numéro ni adresse, ${VALEUR}`,
  debut: `un jour écrit année-mois-jour, ${VALEUR}`,
  fin: `un jour écrit année-mois-jour, ${VALEUR}`,
  prixCentimes: `un prix en centimes, ${VALEUR}`,
  statut: `un statut de la liste, ${VALEUR}`,
  evenements: `les jours de la demande, de la réponse et de la confirmation`,
  prerequis: 'oui, non ou inconnu',
  vus: 'la liste des statuts vus',
  suiviDepuis: 'un jour écrit année-mois-jour',
  closLe: 'un jour écrit année-mois-jour, ou rien',
  revision: 'un nombre entier',
} as const satisfies Readonly<Record<ChampDossier, string>>;

const CHAMPS = Object.keys(CHAMPS_DOSSIER) as readonly ChampDossier[];

export function parseDossiers(brut: unknown): Refuse | { readonly kind: 'lu'; readonly merge: (current: readonly Dossier[]) => readonly Dossier[] } {
  if (!Array.isArray(brut)) return refuse('dossiers', 'Le champ « dossiers » doit contenir une liste de dossiers.');
  if (brut.length > DOSSIERS_AU_PLUS) return refuse('dossiers', `Le champ « dossiers » en contient ${brut.length}. Il en faut ${DOSSIERS_AU_PLUS} au plus.`);
  const refused = brut.map(refusDe).find((one) => one !== null);
  if (refused) return refused;
  const list = brut as readonly Dossier[];
  const double = list.findIndex(({ id }, at) => list.some((one, before) => before < at && one.id === id));
  if (double !== -1) return refuse('id', `Dossier ${double + 1} : le champ « id » est déjà celui d’un autre dossier.`);
  return { kind: 'lu', merge: (current) => fusionner(current, list) };
}

/** Each dossier is whole, or the file is refused: the field at fault is named. */
function refusDe(brut: unknown, at: number): Refuse | null {
  const fields = asObject(brut);
  if (fields === null) return refuse('dossiers', `Dossier ${at + 1} : « ${short(brut)} » n’est pas un dossier.`);
  const unknown = Object.keys(fields).find((key) => !Object.hasOwn(CHAMPS_DOSSIER, key));
  if (unknown !== undefined) return refuse(unknown, `Dossier ${at + 1}. ${champInconnu(unknown)}`);
  const missing = CHAMPS.find((champ) => !Object.hasOwn(fields, champ));
  if (missing !== undefined) return refuse(missing, `Dossier ${at + 1} : il manque le champ « ${missing} ».`);
  const wrong = CHAMPS.find((champ) => !v.is(CHAMPS_DOSSIER[champ], fields[champ]));
  if (wrong === undefined) return null;
  return refuse(wrong, `Dossier ${at + 1} : le champ « ${wrong} » contient « ${short(fields[wrong])} ». Il faut ${ATTENDUS_DOSSIER[wrong]}.`);
}

export function limiteDossiers(merged: readonly Dossier[]): Refuse | null {
  const trop = merged.length - DOSSIERS_AU_PLUS;
  if (trop <= 0) return null;
  return refuse('dossiers', `Avec les vôtres, cela ferait ${merged.length} dossiers. Il en faut ${DOSSIERS_AU_PLUS} au plus : retirez-en ${trop}.`);
}

const NOMS_DOSSIER = {
  titre: 'titre',
  organisme: 'organisme',
  debut: 'premier jour',
  fin: 'dernier jour',
  prixCentimes: 'prix',
} as const satisfies Readonly<Record<ChampId, string>>;

/** Only what changes, in the person's words. */
export function changementsDossiers(before: readonly Dossier[], after: readonly Dossier[]): readonly Changement[] {
  return after.flatMap((dossier) => {
    const old = before.find(({ id }) => id === dossier.id);
    if (old === dossier) return [];
    if (old === undefined) return [{ champ: nomDe(dossier), avant: 'pas suivi', apres: 'suivi' }];
    const changed = lignesDe(dossier).flatMap(([champ, apres], at): readonly Changement[] => {
      const avant = lignesDe(old)[at]?.[1] ?? '';
      return avant === apres ? [] : [{ champ: `${nomDe(dossier)}, ${champ}`, avant, apres }];
    });
    return changed.length > 0 ? changed : [{ champ: nomDe(dossier), avant: 'suivi', apres: 'suivi, avec des détails en plus' }];
  });
}

const INCONNU = 'inconnu';

function lignesDe(dossier: Dossier): readonly (readonly [string, string])[] {
  return [
    ...CHAMP_IDS.map((champ) => [NOMS_DOSSIER[champ], motsDe(dossier, champ)] as const),
    ['statut', dossier.statut === null ? INCONNU : NOMS_STATUTS[dossier.statut.valeur]],
    ...EVENEMENTS.map((id) => [MOTS_EVENEMENTS[id].toLowerCase(), jourOuInconnu(dossier.evenements[id]?.valeur)] as const),
  ];
}

function motsDe(dossier: Dossier, champ: ChampId): string {
  switch (champ) {
    case 'titre':
    case 'organisme':
      return dossier[champ]?.valeur ?? INCONNU;
    case 'debut':
    case 'fin':
      return jourOuInconnu(dossier[champ]?.valeur);
    case 'prixCentimes':
      return dossier.prixCentimes === null ? INCONNU : euros(dossier.prixCentimes.valeur);
  }
}

function jourOuInconnu(jour: Parameters<typeof jourEnLettres>[0] | undefined): string {
  return jour === undefined ? INCONNU : jourEnLettres(jour);
}
