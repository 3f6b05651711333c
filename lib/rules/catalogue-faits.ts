import { civilDate } from '../calendar/civil-date';
import { AIDE_ALIMENTATION, AIDE_DEBLOQUER, AIDE_EMAIL, AIDE_JOURS_OUVRES, AMF, CGCT, FAQ_CDC, GIRONDE, MAIRIES, PAGE_DROITS } from './sources';
import type { DatedValue, History, Source, Trust } from './types';

/** What the guide says and nothing counts: durations, days of the year, who has the right. Words ready for a sentence. */
export type FaitId =
  | 'jour-ouvre'
  | 'collectivites'
  | 'sans-droit'
  | 'iles-sans-droit'
  | 'pacifique'
  | 'credit-communal'
  | 'credit-departemental'
  | 'reconversion-apres-mandat'
  | 'reconversion-avant-retraite'
  | 'mandat-communal-fini'
  | 'reconversion-communale-finie'
  | 'verification-sur-papier'
  | 'abandons-de-l-organisme'
  | 'certification-en-mairie'
  | 'completer-au-pacifique'
  | 'lien-par-email';

/** First day of the rights in euros: the sources date none of these facts. */
const DEPUIS = civilDate('2021-07-23');

function fait(value: string, trust: Trust, sources: readonly Source[]): DatedValue<string> {
  return { from: DEPUIS, value, trust, sources };
}

export const FAITS: Readonly<Record<FaitId, History<string>>> = {
  'jour-ouvre': [fait('hors samedi, dimanche et jours fériés', 'officiel', [AIDE_JOURS_OUVRES])],
  collectivites: [fait('communes, intercommunalités à fiscalité propre, départements et régions', 'guide', [AMF])],
  'sans-droit': [fait('délégués des syndicats', 'guide', [AMF])],
  'iles-sans-droit': [fait('Saint-Martin, Saint-Barthélemy et Saint-Pierre-et-Miquelon', 'a-confirmer', [FAQ_CDC])],
  pacifique: [fait('Nouvelle-Calédonie et Polynésie française', 'officiel', [AIDE_JOURS_OUVRES])],
  // The anniversary of the third Monday after the first round.
  'credit-communal': [fait('30 mars', 'officiel', [AIDE_ALIMENTATION])],
  'credit-departemental': [fait('5 juillet', 'officiel', [AIDE_ALIMENTATION])],
  'reconversion-apres-mandat': [fait('6 mois', 'officiel', [PAGE_DROITS])],
  'reconversion-avant-retraite': [fait('la retraite de votre métier n’est pas demandée', 'officiel', [CGCT, AMF])],
  // The six months counted from the municipal elections of 2026.
  'mandat-communal-fini': [{ ...fait('mars 2026', 'officiel', [PAGE_DROITS]), from: civilDate('2026-03-15') }],
  'reconversion-communale-finie': [{ ...fait('septembre 2026', 'officiel', [PAGE_DROITS]), from: civilDate('2026-03-15') }],
  'verification-sur-papier': [fait('de 48 heures à 4 semaines', 'officiel', [AIDE_DEBLOQUER])],
  'abandons-de-l-organisme': [fait('10\u00a0%', 'guide', [GIRONDE])],
  'certification-en-mairie': [fait('en 48 heures', 'a-confirmer', [MAIRIES])],
  'completer-au-pacifique': [fait('7 jours ouvrés', 'officiel', [AIDE_JOURS_OUVRES])],
  // Said of the link that confirms another address: of the one that confirms a dossier, nothing is written.
  'lien-par-email': [fait('une heure', 'officiel', [AIDE_EMAIL])],
};
