/** The deadlines of followed trainings as events of a calendar. */

import { type CivilDate, dayNumber } from '../calendar/civil-date';
import type { Zone } from '../calendar/jours-feries';
import { addJoursOuvres } from '../calendar/jours-ouvres';
import { decompteOf } from '../guide/decompte';
import { jourEnLettres } from '../guide/format';
import { MOTS_CONFIANCE } from '../guide/noms';
import { calendrierOf, type DelaiId } from '../rules/delais';
import { type DossiersContext, type EcheanceDossier, echeancesAttendues } from './echeances';
import { type AlarmeIcs, type EvenementIcs, ics } from './ics';
import { wordsOfDelai, nameOfDossier } from './dossiers-en-mots';
import { avancesOf } from './regles-de-rappel';
import type { Dossier } from './types';

/** What a person puts in their calendar: what they wait for, and is still ahead. */
export function echeancesAAgenda(dossier: Dossier, contexte: DossiersContext): readonly EcheanceDossier[] {
  return echeancesAttendues(dossier, contexte).filter(({ kind }) => kind === 'open');
}

export interface Agenda extends DossiersContext {
  /** When the file is made, ms since 1970. */
  readonly instant: number;
  /** One deadline only; all of them when absent. */
  readonly delai?: DelaiId | undefined;
}

/** The file of one or several dossiers; null when there is nothing to put in it. */
export function agendaOf(dossiers: readonly Dossier[], { instant, delai, ...contexte }: Agenda): string | null {
  const events = dossiers.flatMap((dossier) =>
    echeancesAAgenda(dossier, contexte).filter((one) => delai === undefined || one.delai === delai).map((one) => evenement(dossier, one, contexte)));
  return events.length === 0 ? null : ics(events, instant);
}

/** The dossier's id is drawn here at random: a calendar learns nothing from it. `.invalid` is nobody's domain, for ever (RFC 2606). */
function evenement(dossier: Dossier, echeance: EcheanceDossier, { zone, today }: DossiersContext): EvenementIcs {
  const { delai, on } = echeance;
  return {
    uid: `${dossier.id}-${delai}@compagnon-dife.invalid`,
    sequence: dossier.revision,
    jour: on,
    resume: `${wordsOfDelai(echeance).nom}${suffixe(echeance)} : ${nameOfDossier(dossier)}`,
    description: description(dossier, echeance, today),
    alarmes: alarmesOf(echeance, zone),
  };
}

function suffixe({ basis }: EcheanceDossier): string {
  return basis.trust === 'a-confirmer' ? ` (${MOTS_CONFIANCE['a-confirmer']})` : '';
}

function description(dossier: Dossier, echeance: EcheanceDossier, today: CivilDate): string {
  const { sens, ensuite } = wordsOfDelai(echeance);
  const { regle, calendrier } = decompteOf(echeance, echeance.depuis.valeur);
  const { sources, trust } = echeance.basis;
  return [
    nameOfDossier(dossier),
    ...(dossier.organisme === null ? [] : [dossier.organisme.valeur]),
    '',
    sens,
    ensuite,
    '',
    `Le compte : ${regle} ${calendrier}`,
    `D’où vient ce délai (${MOTS_CONFIANCE[trust]}) : ${sources.map(({ title, readOn }) => `${title}, lu le ${jourEnLettres(readOn)}`).join(' ; ')}.`,
    '',
    `Compté le ${jourEnLettres(today)} par le Compagnon DIFE, outil indépendant, non officiel. Vérifiez sur le site.`,
  ].join('\n');
}

/** The same mornings as the reminders of the panel, counted in jours ouvrés: for a Monday, the one before is the Friday. */
function alarmesOf({ delai, on, basis, surete }: EcheanceDossier, zone: Zone): readonly AlarmeIcs[] {
  // Nobody is to be called on a day that sources dispute.
  if (surete === 'dispute') return [];
  const calendrier = calendrierOf(basis.value, zone);
  return avancesOf(delai).map((avant) => ({ joursAvant: dayNumber(on) - dayNumber(addJoursOuvres(on, -avant, calendrier)), heure: MATIN }));
}

const MATIN = 9;
