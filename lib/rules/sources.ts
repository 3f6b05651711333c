import { civilDate } from '../calendar/civil-date';
import type { Source } from './types';

/**
 * What was truly read, under its own name, in stored copies: a summary is never named after the text it sums up, nor a question
 * after its answer. The day is that of the last reading of that source: a source read again gets a new day, and nothing else moves.
 */
function source(nature: Source['nature'], title: string, readOn: string, url: string | null = null): Source {
  return { nature, title, url, readOn: civilDate(readOn) };
}

const ESPACE_PUBLIC = 'https://www.moncompteformation.gouv.fr/espace-public';

export const ARRETE_2021 = source('officielle', 'Arrêté du 12 juillet 2021', '2026-11-21');
export const ARRETE_2023 = source('officielle', 'Arrêté du 27 mars 2023, JO du 29 mars 2023, NOR IOMB2305688A', '2026-11-21');
/** An index of the JO gives its title and its date: neither its text nor its figures. */
export const ARRETE_2026 = source('secondaire', 'Arrêté du 28 août 2026, JO du 16 septembre 2026, NOR ATDB2621659A (titre et date seulement)', '2026-11-30');
export const ARTICLE_2026 = source('secondaire', 'Article d’un organisme de formation, octobre 2026', '2026-11-30');
export const PAGE_DROITS = source('officielle', 'Mon Compte Formation, « Comment sont calculés mes droits élu »', '2026-11-30', `${ESPACE_PUBLIC}/comment-sont-calcules-mes-droits-elu`);
export const AIDE_ALIMENTATION = source('officielle', 'Mon Compte Formation, aide aux organismes « alimentation des droits élus » (node/293)', '2026-11-30');
export const AIDE_JOURS_OUVRES = source('officielle', 'Mon Compte Formation, aide aux élus du Pacifique (node/298)', '2026-11-30', `${ESPACE_PUBLIC}/node/298`);
export const AIDE_DEBLOQUER = source('officielle', 'Mon Compte Formation, « Comment débloquer mon compte personnel de formation »', '2026-11-30', `${ESPACE_PUBLIC}/comment-debloquer-mon-compte-personnel-de-formation`);
export const AIDE_EMAIL = source('officielle', 'Mon Compte Formation, « Comment confirmer mon adresse e-mail »', '2026-11-30', `${ESPACE_PUBLIC}/comment-confirmer-mon-adresse-e-mail`);
export const CGCT = source('officielle', 'Code général des collectivités territoriales, article L2123-12-1', '2026-11-30');
export const AMF = source('guide', 'Association des maires de France, réponses 10 et 42, 2026', '2026-11-30');
export const FAQ_CDC = source('secondaire', 'Ancienne foire aux questions de la Caisse des Dépôts', '2026-11-30');

export const GIRONDE = source('guide', 'Association des maires de Gironde, guide de 2022', '2026-11-30');
export const INDRE_ET_LOIRE = source('guide', 'Maison des maires d’Indre-et-Loire, guide de 2022', '2026-11-30');
export const FINANCEMENT = source('guide', 'Guide de financement d’un organisme de formation, 2023', '2026-11-30');
export const GESTIONS_LOCALES = source('guide', 'Gestions Locales, guide de mai 2023', '2026-11-30');

export const MAIRIES = source('secondaire', 'Pages de mairies, 2025, et étude du 28 août 2026', '2026-11-30');
export const CAP_METIERS = source('secondaire', 'Cap Métiers, article du 10 juin 2021', '2026-11-30');
export const COMITE_CONSEILS = source('secondaire', 'Comité Conseils, page d’un organisme de formation', '2026-11-30');
export const CONDITIONS_ORGANISME = source('secondaire', 'Conditions d’un organisme de formation, article 4.2', '2026-11-30');
export const APIFOP = source('secondaire', 'Apifop, page d’un organisme de formation', '2026-11-30');
export const IMDA = source('secondaire', 'IMDA, page d’un organisme de formation', '2026-11-30');
export const SENAT = source('secondaire', 'Sénat, question n° 5779 (le texte de la question)', '2026-11-30');
export const ORGANISMES_2026 = source('secondaire', 'Deux organismes de formation, 2026', '2026-11-30');

export const CGOS = source('secondaire', 'cgos.prat.fr, résumé des conditions de 2019', '2026-11-30');
export const CPFORMATION = source('secondaire', 'cpformation.com, résumé des conditions de 2019', '2026-11-30');
/** Several summaries of the platform's terms by third parties. The articles themselves could not be read. */
export const RESUMES = source('secondaire', 'Résumés des conditions du site par des tiers', '2026-11-30');
export const RESUMES_FAVORABLES = source('secondaire', 'Deux résumés des conditions par des tiers, 2019 et 2023', '2026-11-30');
/** One of them follows the flow-charts of the Caisse des Dépôts. */
export const RESUMES_SEVERES = source('secondaire', 'Deux autres résumés des conditions par des tiers', '2026-11-30');

export const FAQ_POSTE = source('officielle', 'L’Identité Numérique La Poste, questions fréquentes', '2026-11-21');
export const COMPAGNON = source('deduction', 'Compagnon DIFE, conseil de prudence', '2026-11-30');
export const DEDUCTION = source('deduction', 'Compagnon DIFE, déduit de ce que reçoit l’organisme : aucune source lue ne parle de vos droits', '2026-11-30');
