/** What a person reads at each place that the coverage names, with the values in force on the day of the reading. */

import { civilDate } from '@/lib/calendar/civil-date';
import { associationOf, blocsOfAssociation } from '@/lib/guide/associations';
import { boursesDuCas } from '@/lib/guide/bourses';
import { GLOSSAIRE } from '@/lib/guide/glossaire';
import { horairesOf } from '@/lib/guide/horaires';
import { LIENS } from '@/lib/guide/liens';
import { MESSAGES } from '@/lib/guide/message';
import { makeResolve } from '@/lib/guide/resolve';
import { plainText } from '@/lib/guide/texte';
import type { CasFraisId, DelaiId, LigneId, MessageId, Texte } from '@/lib/guide/types';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { inForce } from '@/lib/rules/types';
import { PLACES } from '../textes';
import type { Lieu } from './types';

/** The day on which the facts were read against the product: the values are those of that day. */
const LU_LE = civilDate('2026-11-30');
const resolve = makeResolve(LU_LE);

/** The texts of a place, in reading order; none when the place does not exist. */
export function textsOf(lieu: Lieu): readonly string[] {
  const [famille = '', id = ''] = lieu.split(/:(.*)/su);
  switch (famille) {
    case 'etape':
      return wordsOf(id);
    case 'association':
      return [...wordsOf(lieu), ...margeOf(id)];
    case 'contact':
      return contactOf(id);
    case 'message':
      return [MESSAGES[id as MessageId].objet, ...MESSAGES[id as MessageId].lignes, MESSAGES[id as MessageId].mention];
    case 'glossaire':
      return GLOSSAIRE.filter((mot) => mot.id === id).map((mot) => plainText(mot.definition, resolve));
    case 'lien':
      return [LIENS[id as keyof typeof LIENS].href];
    case 'delai':
      return [resolve({ delai: id as DelaiId })];
    case 'frais':
      return fraisOf(id as CasFraisId);
    default:
      return ligneOf(id as LigneId);
  }
}

function wordsOf(ou: string): readonly string[] {
  return PLACES.filter((place) => place.ou === ou).map(({ texte }: { readonly texte: Texte }) => plainText(texte, resolve));
}

/** The advised margin is no block of the profile: it is written when the step is shown. */
function margeOf(id: string): readonly string[] {
  const association = associationOf(id);
  if (association === null) return [];
  return blocsOfAssociation(association, 's-inscrire-a-temps').flatMap((bloc) => (bloc.kind === 'texte' ? [plainText(bloc.texte, resolve)] : []));
}

function contactOf(id: string): readonly string[] {
  const association = associationOf(id);
  if (association === null) return [];
  const { telephone, email, adresse, site } = association;
  return [telephone?.affiche, email, adresse, site?.href].filter((text) => typeof text === 'string');
}

function fraisOf(cas: CasFraisId): readonly string[] {
  const bourses = boursesDuCas(cas, LU_LE, resolve);
  return bourses === null ? [] : [`${bourses.titre} : ce que reçoit l’organisme : ${bourses.organisme.mots}`];
}

function ligneOf(id: LigneId): readonly string[] {
  const ligne = inForce(CATALOGUE.lignes[id], LU_LE)?.value;
  return ligne === undefined ? [] : [ligne.telephone, ...horairesOf(ligne)];
}
