/**
 * The file of an association, as data. `docs/profil-association.schema.json` is made from this, and a test compares them.
 * The codes given as messages are put in words by `raisons.ts`, which only the pages that import a file carry.
 */

import * as v from 'valibot';
import { ZONES } from '../calendar/jours-feries';
import { ETAPE_IDS } from '../guide/etapes';
import { bearsTrustedName, namesAnotherSite, refusDAdresse } from './adresse';
import { givesPaidNumber, refusDEmail, telephoneOf } from './contact';
import { isPlainText } from './texte';

export const FORMAT = 'compagnon-dife/profil-association';
export const VERSION = 1;
export const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** The most of each thing that a file may hold. */
export const LIMITES = { nom: 120, nomCourt: 30, texte: 300, libelle: 80, adresse: 160, lien: 300, horaires: 10, etapes: 12, blocs: 6, elements: 10, mots: 32, phrases: 10, phrase: 120 } as const;

function texte(longest: number) {
  return v.pipe(v.string(), v.minLength(2), v.maxLength(longest), v.check(isPlainText, 'illisible'), v.check((text) => !givesPaidNumber(text), 'telephone-payant'));
}

function nomPropre(longest: number) {
  return v.pipe(texte(longest), v.check((text) => !bearsTrustedName(text), 'nom-imite'));
}

const lien = v.pipe(
  v.strictObject({
    adresse: v.pipe(v.string(), v.maxLength(LIMITES.lien), v.startsWith('https://'), v.rawCheck(({ dataset, addIssue }) => {
      const refus = dataset.typed ? refusDAdresse(dataset.value) : null;
      if (refus !== null) addIssue({ message: refus });
    })),
    libelle: texte(LIMITES.libelle),
  }),
  v.forward(v.check(({ adresse, libelle }) => !namesAnotherSite(libelle, adresse), 'autre-site'), ['libelle']),
);

const heure = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/u, 'heure'));
const plage = v.pipe(
  v.strictObject({ du: v.picklist(JOURS), au: v.exactOptional(v.picklist(JOURS)), ouvre: heure, ferme: heure }),
  v.forward(v.check(({ ouvre, ferme }) => ouvre < ferme, 'horaire-inverse'), ['ferme']),
  v.forward(v.check(({ du, au = du }) => JOURS.indexOf(du) <= JOURS.indexOf(au), 'jours-inverses'), ['au']),
);

const elements = v.pipe(v.array(texte(LIMITES.texte)), v.minLength(1), v.maxLength(LIMITES.elements));
const bloc = v.variant('type', [
  v.strictObject({ type: v.literal('texte'), texte: texte(LIMITES.texte) }),
  v.strictObject({ type: v.literal('attention'), texte: texte(LIMITES.texte) }),
  v.strictObject({ type: v.literal('liste'), titre: v.exactOptional(texte(LIMITES.libelle)), elements }),
  v.strictObject({ type: v.literal('etapes'), titre: v.exactOptional(texte(LIMITES.libelle)), elements }),
  v.strictObject({ type: v.literal('lien'), lien }),
  v.strictObject({ type: v.literal('contact') }),
]);
const etape = v.strictObject({ etape: v.picklist(ETAPE_IDS), blocs: v.pipe(v.array(bloc), v.minLength(1), v.maxLength(LIMITES.blocs)) });

const phrases = v.pipe(v.array(texte(LIMITES.phrase)), v.minLength(1), v.maxLength(LIMITES.phrases));
/** Checked against the words of the page by `lib/page/ajouts.ts`, where the whole table is at hand. */
const vocabulaire = v.pipe(
  v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z-]{2,60}$/u, 'mot-inconnu')), v.strictObject({ egal: v.exactOptional(phrases), debut: v.exactOptional(phrases) })),
  v.maxEntries(LIMITES.mots),
);

export const PROFIL = v.pipe(
  v.strictObject({
    $schema: v.exactOptional(texte(200)),
    format: v.literal(FORMAT),
    version: v.literal(VERSION),
    id: v.pipe(v.string(), v.regex(/^[a-z0-9](?:[a-z0-9-]{1,38}[a-z0-9])$/u, 'id')),
    nom: nomPropre(LIMITES.nom),
    nomCourt: v.exactOptional(nomPropre(LIMITES.nomCourt)),
    telephone: v.exactOptional(v.pipe(v.string(), v.maxLength(20), v.rawCheck(({ dataset, addIssue }) => {
      const found = dataset.typed ? telephoneOf(dataset.value) : null;
      if (typeof found === 'string') addIssue({ message: found });
    }))),
    email: v.exactOptional(v.pipe(v.string(), v.maxLength(120), v.rawCheck(({ dataset, addIssue }) => {
      const refus = dataset.typed ? refusDEmail(dataset.value) : null;
      if (refus !== null) addIssue({ message: refus });
    }))),
    adresse: v.exactOptional(texte(LIMITES.adresse)),
    site: v.exactOptional(lien),
    horaires: v.exactOptional(v.strictObject({ plages: v.pipe(v.array(plage), v.minLength(1), v.maxLength(LIMITES.horaires)), fermeJoursFeries: v.exactOptional(v.boolean()) })),
    zone: v.exactOptional(v.picklist(ZONES)),
    marge: v.exactOptional(v.strictObject({ nombre: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)), unite: v.picklist(['jours', 'semaines']), ouvres: v.exactOptional(v.boolean()) })),
    etapes: v.exactOptional(v.pipe(v.array(etape), v.maxLength(LIMITES.etapes))),
    vocabulaire: v.exactOptional(vocabulaire),
  }),
  v.check(({ telephone, email }) => telephone !== undefined || email !== undefined, 'sans-contact'),
);

export type Profil = v.InferOutput<typeof PROFIL>;
