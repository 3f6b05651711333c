import { civilDate } from '../calendar/civil-date';
import type { Source } from './types';

/** Every source was read on this day, from stored copies. A source read again gets its own day. */
const LU_LE = civilDate('2026-11-21');

function source(title: string, url: string | null = null): Source {
  return { title, url, readOn: LU_LE };
}

export const ARRETE_2021 = source('Arrêté du 12 juillet 2021');
export const ARRETE_2023 = source('Arrêté du 27 mars 2023, JO du 29 mars 2023, NOR IOMB2305688A');
export const PAGE_DROITS = source(
  'Mon Compte Formation, « Comment sont calculés mes droits élu »',
  'https://www.moncompteformation.gouv.fr/espace-public/comment-sont-calcules-mes-droits-elu',
);
export const ARRETE_2026 = source('Arrêté du 28 août 2026, JO du 16 septembre 2026, NOR ATDB2621659A (titre et date)');
export const ARTICLE_2026 = source('Article d’un organisme de formation, octobre 2026');
export const SENAT = source('Sénat, question n° 5779 et sa réponse');
export const CAP_METIERS = source('Cap Métiers, article du 10 juin 2021');
export const CONDITIONS_2019 = source('Mon Compte Formation, conditions générales de 2019');
export const AIDE = source('Mon Compte Formation, aide en ligne');
export const RESUMES = source('Mon Compte Formation, conditions générales, d’après des résumés');
export const GIRONDE = source('Association des maires de Gironde, guide de 2022');
export const INDRE_ET_LOIRE = source('Maison des maires d’Indre-et-Loire, guide de 2022');
export const FINANCEMENT = source('Guide de financement d’un organisme de formation, 2023');
export const GESTIONS_LOCALES = source('Gestions Locales, guide de mai 2023');
export const FAQ_POSTE = source('L’Identité Numérique La Poste, questions fréquentes');
export const COMPAGNON = source('Compagnon DIFE, conseil de prudence');
