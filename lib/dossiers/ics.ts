/**
 * A calendar file (RFC 5545). Our own writer: the library `ics` brings 24 kB of compressed code for form validation, and folds
 * lines by characters, so that French lines reach 140 octets where the RFC stops at 75.
 */

import { addDays, type CivilDate } from '../calendar/civil-date';

export interface EvenementIcs {
  /** Always the same for the same thing: a calendar that meets it again updates it. */
  readonly uid: string;
  /** Higher when something changed. */
  readonly sequence: number;
  readonly jour: CivilDate;
  readonly resume: string;
  /** May hold line breaks. */
  readonly description: string;
  readonly alarmes: readonly AlarmeIcs[];
}

export interface AlarmeIcs {
  /** Calendar days before the day itself, 0 for that day. */
  readonly joursAvant: number;
  /** Hour of that morning, 0 to 23, on the clock of the person's calendar. */
  readonly heure: number;
}

const PRODID = '-//Compagnon DIFE//Guide non officiel//FR';

/** The whole file. Takes the events and the instant it is made (ms since 1970). All-day events: no time zone can move them. */
export function ics(evenements: readonly EvenementIcs[], instant: number): string {
  const stamp = `${new Date(instant).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODID}`, 'CALSCALE:GREGORIAN', ...evenements.flatMap((one) => vevent(one, stamp)), 'END:VCALENDAR'];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

function vevent({ uid, sequence, jour, resume, description, alarmes }: EvenementIcs, stamp: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${compact(jour)}`,
    `DTEND;VALUE=DATE:${compact(addDays(jour, 1))}`,
    `SUMMARY:${escaped(resume)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    ...alarmes.flatMap((alarme) => valarm(alarme, resume)),
    'END:VEVENT',
  ];
}

function valarm({ joursAvant, heure }: AlarmeIcs, resume: string): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger(joursAvant * 24 - heure)}`, `DESCRIPTION:${escaped(resume)}`, 'END:VALARM'];
}

/** Takes the hours before midnight of the day, negative after it. */
function trigger(heures: number): string {
  const whole = Math.abs(heures);
  const [jours, reste] = [Math.floor(whole / 24), whole % 24];
  const time = reste === 0 && jours > 0 ? '' : `T${reste}H`;
  return `${heures > 0 ? '-' : ''}P${jours > 0 ? `${jours}D` : ''}${time}`;
}

function compact(day: CivilDate): string {
  return day.replaceAll('-', '');
}

/** TEXT values: what would end them is escaped, what the RFC forbids (controls, halves of characters) is left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/\r\n?/gu, '\n')
    .replaceAll(/[^\P{Cc}\n\t]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`);
}

const OCTETS = 75;

/** No line longer than 75 octets, and no character cut in two. The space that opens a following line counts. */
function fold(line: string): string {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (octets + size > OCTETS) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
}

/** In UTF-8. */
function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x1_0000 ? 3 : 4;
}
