import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { civilDate } from '@/lib/calendar/civil-date';
import { agendaOf } from '@/lib/dossiers/agenda';
import { ics } from '@/lib/dossiers/ics';
import { bannedWords, MAX_MOTS, sentences, typographyFaults, wordCount } from '../guide/redaction';
import { dossier, jour, lu, saisi } from './exemples';

const CONTEXTE = { zone: 'metropole', today: civilDate('2026-11-23'), instant: Date.UTC(2026, 10, 23, 8, 30, 5) } as const;
const BUDGET = dossier({ titre: lu('Budget ; dépenses, recettes \\ « à l’équilibre »'), organisme: saisi('Institut des élus'), debut: jour('2026-12-15'), statut: lu('a-valider'), evenements: { demande: jour('2026-11-20'), proposition: jour('2026-11-24'), confirmation: null }, revision: 4 });
const VALIDE = dossier({ debut: jour('2027-02-22'), statut: lu('valide'), evenements: { demande: null, proposition: null, confirmation: jour('2026-11-23') } }, 2);

function textOf(...args: Parameters<typeof agendaOf>): string {
  const text = agendaOf(...args);
  if (text === null) throw new Error('nothing to export');
  return text;
}

/** Read by a parser that is not ours. */
function eventsOf(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      allDay: event.startDate.isDate && event.endDate.isDate,
      jours: `${event.startDate.toString()} ${event.endDate.toString()}`,
      resume: event.summary,
      description: event.description,
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarmes: component.getAllSubcomponents('valarm').map((alarm) => `${String(alarm.getFirstPropertyValue('action'))} ${String(alarm.getFirstPropertyValue('trigger'))}`),
    };
  });
}

describe('le fichier pour l’agenda', () => {
  it('tient les échéances attendues, en journées entières, avec leurs rappels', () => {
    const events = eventsOf(textOf([BUDGET, VALIDE], CONTEXTE));
    expect(events.map(({ jours, resume, alarmes }) => [jours, resume, alarmes])).toEqual([
      ['2026-11-30 2026-12-01', 'Dernier jour pour confirmer\u00a0: Budget ; dépenses, recettes \\ « à l’équilibre »', ['DISPLAY -P3DT15H', 'DISPLAY -P2DT15H', 'DISPLAY PT9H']],
      // The withdrawal ends long before: it is the safe day, and nobody is called on the other one.
      ['2026-12-07 2026-12-08', 'Dernier jour sûr pour annuler (à confirmer)\u00a0: Formation du lundi 22 février 2027', ['DISPLAY -P6DT15H', 'DISPLAY -P2DT15H']],
      ['2027-02-10 2027-02-11', 'Dernier jour pour annuler, selon une lecture (à confirmer)\u00a0: Formation du lundi 22 février 2027', []],
      ['2027-02-11 2027-02-12', 'Jour à éviter pour annuler\u00a0: Formation du lundi 22 février 2027', []],
    ]);
    expect(events.every(({ allDay, stamp }) => allDay && stamp === '2026-11-23T08:30:05Z')).toBe(true);
    expect(events[0]).toMatchObject({ uid: `${BUDGET.id}-confirmation-titulaire@compagnon-dife.invalid`, sequence: 4 });
  });

  it('dit ce qui se passe ensuite, comment c’est compté, et d’où cela vient', () => {
    const [first] = eventsOf(textOf([BUDGET], CONTEXTE));
    const text = first?.description ?? '';
    for (const piece of ['Institut des élus', 'Ensuite, la demande s’annule.', '4\u00a0jours ouvrés après le mardi 24 novembre 2026', 'guide d’association', ', lu le ', 'non officiel', 'lundi 23 novembre 2026']) expect(text).toContain(piece);
    expect(eventsOf(textOf([VALIDE], CONTEXTE))[0]?.description).toContain('(à confirmer)');
  });

  it('est écrit en bon français', () => {
    const texts = eventsOf(textOf([{ ...BUDGET, titre: lu('Le budget') }, VALIDE, dossier({ debut: jour('2027-03-15') }, 3), dossier({ statut: lu('demande-d-inscription'), evenements: { demande: jour('2026-11-20'), proposition: null, confirmation: null } }, 4)], CONTEXTE)).flatMap(({ resume, description }) => [resume, ...description.split('\n').filter(Boolean)]);
    expect(texts.flatMap((text) => [...bannedWords(text), ...typographyFaults(text)].map((fault) => `${text} → ${fault}`))).toEqual([]);
    expect(texts.filter((text) => !text.startsWith('D’où vient')).flatMap(sentences).filter((sentence) => wordCount(sentence) > MAX_MOTS)).toEqual([]);
  });

  it('repris plus tard, il porte les mêmes repères et un numéro plus grand : l’agenda met à jour', () => {
    const suivi = { ...BUDGET, statut: null, evenements: { demande: null, proposition: null, confirmation: null } };
    const before = eventsOf(textOf([suivi], CONTEXTE));
    const after = eventsOf(textOf([{ ...suivi, debut: jour('2026-12-16'), revision: 5 }], { ...CONTEXTE, instant: CONTEXTE.instant + 60_000 }));
    expect(after.map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
    expect(after.every(({ sequence, stamp }, at) => sequence > (before[at]?.sequence ?? 0) && stamp > (before[at]?.stamp ?? ''))).toBe(true);
    expect(after.map(({ jours }) => jours)).toEqual(['2026-11-27 2026-11-28', '2026-12-01 2026-12-02']);
  });

  it('peut ne tenir qu’une échéance, et n’existe pas quand il n’y en a aucune', () => {
    expect(eventsOf(textOf([BUDGET, VALIDE], { ...CONTEXTE, delai: 'retractation' }))).toHaveLength(1);
    expect(agendaOf([dossier()], CONTEXTE)).toBeNull();
    expect(agendaOf([], CONTEXTE)).toBeNull();
  });
});

/** What the RFC asks of the text itself, which a lenient parser would let pass. */
function faultsOf(text: string): readonly string[] {
  const bytes = Buffer.from(text);
  const lines = text.split('\r\n');
  return [
    ...(text.endsWith('\r\n') ? [] : ['pas de fin de ligne finale']),
    ...(/(?<!\r)\n|\r(?!\n)/u.test(text) ? ['fin de ligne seule'] : []),
    ...(bytes.toString() === text ? [] : ['caractère coupé']),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `${Buffer.byteLength(line)} octets : ${line}`),
    ...(/[^\P{Cc}\r\n\t]/u.test(text) ? ['caractère de contrôle'] : []),
  ];
}

const UN = { uid: 'a', sequence: 1, jour: civilDate('2026-12-31'), alarmes: [] } as const;

describe('l’écriture du fichier', () => {
  it.each([
    ['accents', 'é'.repeat(300)],
    ['euros', '€'.repeat(200)],
    ['images', '🗓️👩🏽‍💼'.repeat(60)],
    ['ponctuation', ';,\\;,\\'.repeat(40)],
    ['lignes', 'un\ndeux\r\ntrois\rquatre'],
    ['commandes', 'a\u0000b\u0007c\u001b\u007f\u0085'],
    ['sens de lecture', 'abc\u202Edef\u2066'],
    ['moitié de caractère', `x\uD800y${'z'.repeat(90)}\uDC00`],
    ['fausse fin', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:autre'],
  ])('%s : lignes de 75 octets au plus, rien de coupé', (_, text) => {
    const file = ics([{ ...UN, resume: text, description: text }], 0);
    expect(faultsOf(file)).toEqual([]);
    const [event, second] = eventsOf(file);
    expect(second).toBeUndefined();
    expect(event?.jours).toBe('2026-12-31 2027-01-01');
    expect(event?.description).toBe(text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[^\P{Cc}\n\t]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, ''));
  });

  it('quel que soit le texte, un autre lecteur y retrouve le même', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.nat(1_000_000), (text, sequence) => {
      const file = ics([{ ...UN, sequence, resume: text, description: text, alarmes: [{ joursAvant: 2, heure: 0 }, { joursAvant: 0, heure: 0 }] }], 1e12);
      expect(faultsOf(file)).toEqual([]);
      const [event] = eventsOf(file);
      expect(event?.description).toBe(text.replaceAll(/\r\n?/gu, '\n').replaceAll(/[^\P{Cc}\n\t]|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu, ''));
      expect([event?.sequence, event?.alarmes]).toEqual([sequence, ['DISPLAY -P2D', 'DISPLAY PT0S']]);
    }), { numRuns: 50 });
  });
});
