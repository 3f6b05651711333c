/** What a look may tell, checked before it is judged: a compromised page process could send anything. For the background only. */

import * as v from 'valibot';
import { CONCEPTS, type Sens } from '../page/concepts';
import { MARQUES, MAX_TITLE, ROLES, SIGNES_DE_PAGE, type Signe } from '../page/releve';
import { MOTS_D_ADRESSE, type MotDAdresse, ROUTE_KINDS } from '../page/route';
import { MAX_LUS } from '../page/scan';
import { SELECTEURS, type SelecteurId } from '../page/selecteurs';
import { centimes, day, formationUrl } from './report-schema';

/** Ten contents and ten dialogs (`page-view.ts`). */
const MAX_PARTS = 20;
const MAX_BLOCS = 20_000;

const integer = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const few = <T extends string>(ids: readonly T[], most = 30) => v.pipe(v.array(v.picklist(ids)), v.maxLength(most));

const SENS = [...Object.keys(CONCEPTS), ...Object.keys(CONCEPTS).map((id) => `!${id}`), '~futur', '~question'] as Sens[];

const part = v.strictObject({
  kind: v.picklist(['contenu', 'dialogue']),
  signes: few([...(Object.keys(SELECTEURS) as SelecteurId[]), ...SIGNES_DE_PAGE] satisfies readonly Signe[]),
  montants: integer(0, 10_000),
  debut: v.exactOptional(day),
  fin: v.exactOptional(day),
  titre: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_TITLE))),
  prixCentimes: v.exactOptional(centimes),
  soldeEluCentimes: v.exactOptional(centimes),
});

const lu = v.strictObject({
  partie: integer(-1, MAX_PARTS - 1),
  bloc: integer(0, MAX_BLOCS),
  role: v.picklist(ROLES),
  marques: few(MARQUES),
  sens: few(SENS, 200),
  mots: integer(0, 400),
  ajout: v.exactOptional(integer(0, 4_294_967_295)),
});

const route = v.strictObject({
  kind: v.picklist(ROUTE_KINDS),
  mots: few(Object.keys(MOTS_D_ADRESSE) as MotDAdresse[]),
  formationUrl: v.exactOptional(formationUrl),
  reparee: v.exactOptional(v.pipe(v.string(), v.maxLength(2000), v.startsWith('https://www.moncompteformation.gouv.fr/espace-prive/html/#'))),
});

export const RELEVE = v.strictObject({
  route,
  traduit: v.boolean(),
  tronque: v.boolean(),
  racine: v.boolean(),
  generation: v.picklist(['dsfr', 'materiel', 'indeterminee']),
  menu: v.boolean(),
  nom: v.boolean(),
  parties: v.pipe(v.array(part), v.maxLength(MAX_PARTS)),
  lus: v.pipe(v.array(lu), v.maxLength(MAX_LUS)),
});
