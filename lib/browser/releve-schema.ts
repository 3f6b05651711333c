/** What a look may tell, checked before it is judged: a compromised page process could send anything. For the background only. */

import * as v from 'valibot';
import { MAX_ENTREE } from '../page/ajouts';
import { MAX_TITLE } from '../page/releve';
import type { RouteKind } from '../page/route';
import { MAX_HITS } from '../page/scan';
import { type MotId, SELECTEURS, type SelecteurId, VOCABULAIRE } from '../page/vocabulaire';
import { centimes, day, formationUrl } from './report-schema';

const ROUTES = [
  'accueil', 'connexion', 'droits', 'recherche', 'resultats', 'fiche', 'dossiers', 'dossier', 'aide', 'aide-elu', 'autre', 'publique', 'publique-elu', 'hors-application',
] as const satisfies readonly RouteKind[];
/** Ten contents and ten dialogs (`page-view.ts`). */
const MAX_PARTS = 20;
/** One text may be several wordings. */
const MAX_FOUND = 5 * MAX_HITS;

const integer = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
const few = <T extends string>(ids: readonly T[]) => v.pipe(v.array(v.picklist(ids)), v.maxLength(20));

const part = v.strictObject({
  kind: v.picklist(['contenu', 'dialogue']),
  signes: few(Object.keys(SELECTEURS) as SelecteurId[]),
  dits: few(Object.keys(VOCABULAIRE) as MotId[]),
  montants: integer(0, 10_000),
  debut: v.exactOptional(day),
  fin: v.exactOptional(day),
  titre: v.exactOptional(v.pipe(v.string(), v.maxLength(MAX_TITLE))),
});

const place = [integer(0, MAX_ENTREE), integer(0, MAX_FOUND), integer(-1, MAX_PARTS - 1), integer(0, 2047)] as const;
const found = v.union([v.strictTuple([...place]), v.strictTuple([...place, v.nullable(centimes)])]);

export const RELEVE = v.strictObject({
  route: v.strictObject({ kind: v.picklist(ROUTES), formationUrl: v.exactOptional(formationUrl) }),
  traduit: v.boolean(),
  tronque: v.boolean(),
  racine: v.boolean(),
  generation: v.picklist(['dsfr', 'materiel', 'indeterminee']),
  menu: v.boolean(),
  nom: v.boolean(),
  parties: v.pipe(v.array(part), v.maxLength(MAX_PARTS)),
  trouves: v.pipe(v.array(found), v.maxLength(MAX_FOUND)),
});
