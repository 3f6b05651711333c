import type { PlageBareme } from '../rules/catalogue-droits';
import type { Horaires } from './associations/types';

const JOURS = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** « Du lundi au vendredi, de 8 h 30 à 19 h. Samedi, de 8 h 30 à 13 h. Fermé les jours fériés. », one sentence each. */
export function horairesOf({ horaires, fermeJoursFeries }: Horaires): readonly string[] {
  const plages = horaires.map((plage) => `${joursOf(plage)}, de ${heure(plage.ouvre)} à ${heure(plage.ferme)}.`);
  return fermeJoursFeries ? [...plages, 'Fermé les jours fériés.'] : plages;
}

/** '0 969 399 111' to 'tel:+33969399111'. */
export function telHref(telephone: string): string {
  return `tel:+33${telephone.replaceAll(/\D/gu, '').replace(/^0/u, '')}`;
}

function joursOf({ jours }: PlageBareme): string {
  const [first, last] = [JOURS[jours[0] ?? 0] ?? '', JOURS[jours.at(-1) ?? 0] ?? ''];
  if (first === last) return `Le ${first}`;
  return `Du ${first} au ${last}`;
}

function heure(text: string): string {
  const [hours, minutes] = text.split(':');
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}
