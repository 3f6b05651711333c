// @vitest-environment happy-dom
/** Practice is read by the real reader: the dates and losses it tells are those of the catalogue, counted from the days of its own screen. */
import { describe, expect, it } from 'vitest';
import { type CivilDate, civilDate } from '@/lib/calendar/civil-date';
import { addJoursOuvres } from '@/lib/calendar/jours-ouvres';
import { ecranOf } from '@/lib/entrainement/ecran';
import { partieOf } from '@/lib/entrainement/partie';
import { dessiner } from '@/lib/entrainement/plateau';
import { argentOf } from '@/lib/guide/argent';
import { boursesOf } from '@/lib/guide/bourses';
import { knownFromPage, RIEN_DE_SAISI } from '@/lib/guide/connu';
import { lignesOf } from '@/lib/guide/echeances';
import { etapeOf } from '@/lib/guide/etapes';
import { jourEnLettres } from '@/lib/guide/format';
import { composeHint } from '@/lib/guide/hint';
import { stepForState } from '@/lib/guide/parcours';
import { detectPageState } from '@/lib/page/detect';
import type { PageReport } from '@/lib/page/types';
import { consequences } from '@/lib/rules/consequences';
import { echeance } from '@/lib/rules/delais';
import { MORE_STOPS, STOPS, type Stop } from '@/tests/site/stops';

const ZONE = 'metropole';

type Recognised = Extract<PageReport, { readonly kind: 'recognised' }>;

function read(stop: Stop): PageReport {
  const target = document.implementation.createHTMLDocument('');
  const ecran = ecranOf(partieOf(stop));
  dessiner(target, ecran);
  return detectPageState({ url: ecran.url, document: target });
}

const reports = [...STOPS, ...MORE_STOPS].flatMap((stop) => {
  const report = read(stop);
  return report.kind === 'recognised' && report.facts.debut !== undefined ? [{ stop, titre: `${stop.generation} · ${stop.titre}`, report }] : [];
});

/** Two months before the training: the day on which somebody practises has no hand in it. */
function veille({ facts: { debut = civilDate('2026-12-15') } }: Recognised) {
  return civilDate(`${debut.slice(0, 4) === '2027' ? '2026-12' : debut.slice(0, 7)}-01`);
}

function plat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

describe('l’entraînement dit les mêmes dates que le catalogue', () => {
  it('sur plusieurs écrans datés', () => {
    expect(reports.length).toBeGreaterThan(5);
  });

  it.each(reports)('$titre : les dates du guide', ({ report }) => {
    const today = veille(report);
    const lignes = lignesOf(etapeOf(stepForState[report.state]), knownFromPage(report.facts, RIEN_DE_SAISI), { zone: ZONE, today });
    const depuisLeDebut = lignes.flatMap((ligne) => (ligne.kind === 'datee' && ['inscription-conseillee', 'inscription-limite', 'annulation-sans-perte', 'annulation-limite'].includes(ligne.delai) ? [ligne] : []));
    for (const { delai, echeance: dated } of depuisLeDebut) {
      expect(dated.on).toBe((echeance(delai, report.facts.debut as CivilDate, { zone: ZONE, today }) as { readonly on: string }).on);
    }
  });

  it.each(reports.filter(({ report }) => report.state === 'formation'))('$titre : la note dit le jour conseillé', ({ report }) => {
    // The note speaks when time is short: thirteen jours ouvrés are advised, fourteen are left.
    const today = addJoursOuvres(report.facts.debut as CivilDate, -14, ZONE);
    const conseille = echeance('inscription-conseillee', report.facts.debut as CivilDate, { zone: ZONE, today });
    if (conseille.kind === 'no-rule-in-force') throw new Error('no rule');
    const hint = composeHint(report, { zone: ZONE, today, now: 0, canOpen: true, reprises: [], tues: [] });
    expect(plat((hint?.textes ?? []).join(' '))).toContain(plat(jourEnLettres(conseille.on)));
  });

  it.each(reports.filter(({ report }) => report.state === 'annulation'))('$titre : la perte dite est celle des règles', ({ report }) => {
    const today = veille(report);
    const resolve = (): string => '';
    const argent = argentOf(stepForState.annulation, knownFromPage(report.facts, RIEN_DE_SAISI), { zone: ZONE, today, resolve });
    const { debut, prixCentimes = null } = report.facts;
    const regle = consequences({ kind: 'annulation', le: today, debut: debut as CivilDate, zone: ZONE, prix: prixCentimes, droitsEngages: prixCentimes, confirmeLe: undefined });
    expect(argent?.decisions).toContainEqual(boursesOf('Si vous annulez aujourd’hui', regle, resolve));
  });
});
