// @vitest-environment node
/** Every place that names one of the law's dates or losses, compared with the catalogue: two places never say two things. */
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { civilDate, type CivilDate } from '@/lib/calendar/civil-date';
import { agendaOf } from '@/lib/dossiers/agenda';
import { datesSuivies } from '@/lib/dossiers/dates-suivies';
import { motsDuRappel } from '@/lib/dossiers/rappels-en-mots';
import { argentOf } from '@/lib/guide/argent';
import { premierDebutPossible } from '@/lib/guide/autre-session';
import { knownFromPage, RIEN_DE_SAISI, type Saisie } from '@/lib/guide/connu';
import { droitsEnMots } from '@/lib/guide/droits-en-mots';
import { lignesOf } from '@/lib/guide/echeances';
import { etapeOf, ETAPES } from '@/lib/guide/etapes';
import { etapesAvecPage, ficheOf } from '@/lib/guide/fiche-accompagnant';
import { duree, euros, jourEnLettres } from '@/lib/guide/format';
import { MOTS_PERTE } from '@/lib/guide/frais';
import { composeHint } from '@/lib/guide/hint';
import { makeResolve } from '@/lib/guide/resolve';
import type { Facts, PageReport, PageStateId } from '@/lib/page/types';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { consequences } from '@/lib/rules/consequences';
import { delaiEnVigueur, type DelaiId, echeance } from '@/lib/rules/delais';
import { jourSur } from '@/lib/rules/jour-sur';
import { dossier, jour, lu } from '../dossiers/exemples';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ZONE = 'metropole';
const DEBUT = civilDate('2026-12-15');
const FACTS: Facts = { debut: DEBUT, prixCentimes: 800_00 };

/** Spaces apart. */
function plat(text: string): string {
  return text.replaceAll(/\s+/gu, ' ');
}

/** The day that lib/rules gives: what every place must say. */
function regle(id: DelaiId, evenement: CivilDate, today: CivilDate): CivilDate {
  const found = echeance(id, evenement, { zone: ZONE, today, debut: DEBUT });
  if (found.kind === 'no-rule-in-force') throw new Error(`no rule for ${id}`);
  return found.on;
}

function note(state: PageStateId, today: CivilDate, facts: Facts = FACTS): string {
  const report: PageReport = { kind: 'recognised', state, confidence: 'probable', session: 'connecte', generation: 'dsfr', facts, examined: [] };
  return plat((composeHint(report, { zone: ZONE, today, now: 0, canOpen: true, reprises: [], tues: [] })?.textes ?? []).join(' '));
}

function panneau(step: Parameters<typeof etapeOf>[0], today: CivilDate, saisie: Saisie = RIEN_DE_SAISI) {
  return lignesOf(etapeOf(step), knownFromPage(FACTS, saisie), { zone: ZONE, today }).filter((ligne) => ligne.kind === 'datee');
}

function agenda(known: Parameters<typeof dossier>[0], today: CivilDate) {
  const text = agendaOf([dossier(known)], { zone: ZONE, today, instant: 0 });
  if (text === null) return [];
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return { delai: event.uid.replace(/^[0-9a-f]+-|@.*$/gu, ''), on: event.startDate.toString(), resume: plat(event.summary), alarmes: component.getAllSubcomponents('valarm').length };
  });
}

function rappels(known: Parameters<typeof dossier>[0], today: CivilDate) {
  return datesSuivies([dossier(known)], { zone: ZONE, today }).map((date) => ({ delai: date.delai, on: date.echeance.on, mots: plat(motsDuRappel({ date, avant: 1 }, today).texte) }));
}

describe('la date qui mène pour s’inscrire est le jour conseillé, partout', () => {
  const today = civilDate('2026-11-23');
  const conseille = regle('inscription-conseillee', DEBUT, today);
  const enLettres = plat(jourEnLettres(conseille));

  it.each(ETAPES.filter(({ blocs }) => blocs.some((bloc) => bloc.kind === 'delai' && bloc.delai.startsWith('inscription'))).map(({ id }) => id))('panneau, étape %s : elle vient la première, ou seule', (id) => {
    const lignes = panneau(id, today);
    expect(lignes.length).toBeGreaterThan(0);
    for (const { delai, echeance: { on } } of lignes) expect(on).toBe(regle(delai, DEBUT, today));
    const delais = lignes.map(({ delai }) => delai);
    expect(delais.includes('inscription-conseillee') ? delais[0] : 'inscription-conseillee').toBe('inscription-conseillee');
  });

  it('note sur la page', () => {
    expect(note('formation', today)).toContain(`Jour conseillé pour envoyer votre demande : ${enLettres}.`);
  });

  it('rappels', () => {
    expect(rappels({ debut: jour(DEBUT) }, today)).toEqual([{ delai: 'inscription-conseillee', on: conseille, mots: expect.stringContaining(`Jour conseillé : ${enLettres}.`) }]);
  });

  it('agenda : seul le jour conseillé sonne', () => {
    const events = agenda({ debut: jour(DEBUT) }, today);
    expect(events.map(({ delai, on, alarmes }) => [delai, on, alarmes > 0])).toEqual([
      ['inscription-conseillee', conseille, true],
      ['inscription-limite', regle('inscription-limite', DEBUT, today), false],
    ]);
  });

  it('prochaine session à chercher : la première dont le jour conseillé n’est pas passé', () => {
    const found = premierDebutPossible({ zone: ZONE, today });
    if (found === null) throw new Error('none');
    expect(regle('inscription-conseillee', found, today) >= today).toBe(true);
    expect(note('formation', today, { debut: '2026-12-01' })).toContain(plat(jourEnLettres(found)));
  });

  it('fiche imprimée : le compte du jour conseillé', () => {
    const dit = plat(etapesAvecPage().flatMap((id) => ficheOf(id, makeResolve(today)).delais).join(' '));
    const { value } = delaiEnVigueur('inscription-conseillee', today) ?? {};
    expect(dit).toContain(`Jour conseillé pour envoyer votre demande. ${plat(duree(value?.nombre ?? 0, 'jours-ouvres'))} avant le premier jour.`);
  });
});

describe('le dernier jour sûr pour annuler est le même partout', () => {
  const today = civilDate('2026-11-23');

  it.each(['2026-11-10', '2026-11-20'])('confirmé le %s', (text) => {
    const confirmation = civilDate(text);
    const sur = jourSur(DEBUT, confirmation, { zone: ZONE, today });
    if (sur?.kind !== 'sur') throw new Error('no safe day');
    const { on } = sur.echeance;
    const saisie = { ...RIEN_DE_SAISI, jours: { confirmation } };
    for (const step of ['annuler', 'inscription-validee', 'absence'] as const) {
      expect(panneau(step, today, saisie).filter(({ surete }) => surete === 'sur').map(({ echeance: une }) => une.on)).toEqual([on]);
    }
    const suivi = { debut: jour(DEBUT), statut: lu('valide' as const), evenements: { demande: null, proposition: null, confirmation: jour(confirmation) } };
    expect(agenda(suivi, today).filter(({ resume }) => resume.startsWith('Dernier jour sûr pour annuler')).map((one) => one.on)).toEqual([on]);
    expect(agenda(suivi, today).filter(({ alarmes }) => alarmes > 0).map((one) => one.on)).toEqual([on]);
    expect(rappels(suivi, today).map((one) => one.on)).toEqual([on]);
    expect(consequences({ kind: 'annulation', le: on, debut: DEBUT, zone: ZONE, confirmeLe: confirmation }).titulaire.perte).toBe('aucune');
  });

  it('jour de confirmation inconnu : aucun endroit ne promet un jour sûr sans réserve', () => {
    const suivi = { debut: jour(DEBUT), statut: lu('valide' as const) };
    const textes = [
      note('annulation', today),
      ...rappels(suivi, today).map(({ mots }) => mots),
      ...(['annuler', 'inscription-validee', 'absence'] as const).flatMap((step) => panneau(step, today).filter(({ delai }) => delai === 'annulation-sans-perte').map(({ texte }) => plat(String(texte)))),
      ...etapesAvecPage().flatMap((id) => ficheOf(id, makeResolve(today)).delais).filter((text) => text.includes('jour sûr')).map(plat),
    ];
    expect(textes.length).toBeGreaterThan(5);
    expect(textes.filter((text) => !/rétractation (?:si elle vient avant|peut finir avant|finit avant)|sauf si la rétractation/u.test(text))).toEqual([]);
    expect(agenda(suivi, today).map(({ resume }) => resume).filter((resume) => resume.includes('sûr'))).toEqual([]);
  });
});

describe('ce que l’élu risque est le verdict des règles, partout', () => {
  it.each([
    ['2026-12-02', undefined],
    ['2026-12-02', '2026-11-28'],
    ['2026-12-04', undefined],
    ['2026-12-10', undefined],
  ])('annuler le %s, confirmé le %s', (le, confirme) => {
    const today = civilDate(le);
    const confirmeLe = confirme === undefined ? undefined : civilDate(confirme);
    const { titulaire } = consequences({ kind: 'annulation', le: today, debut: DEBUT, zone: ZONE, confirmeLe });
    const mots = plat(MOTS_PERTE[titulaire.perte]);
    const saisie = confirmeLe === undefined ? RIEN_DE_SAISI : { ...RIEN_DE_SAISI, jours: { confirmation: confirmeLe } };
    const [decision] = argentOf('annuler', knownFromPage(FACTS, saisie), { today, zone: ZONE, resolve: makeResolve(today) })?.decisions ?? [];
    expect(decision).toMatchObject({ vous: { mots: MOTS_PERTE[titulaire.perte] } });
    // The note knows no typed day.
    expect(note('annulation', today).includes(mots)).toBe(confirmeLe === undefined);
  });
});

describe('les droits', () => {
  const regles = readFileSync(`${ROOT}/docs/regles.md`, 'utf8');

  it.each(CATALOGUE.droits.map((dated) => [dated.from, dated] as const))('au %s : le guide et le document disent les mêmes montants', (from, dated) => {
    const dits = droitsEnMots(from);
    const ligne = dits.find(({ basis }) => basis === dated);
    for (const cents of Object.values(dated.value)) {
      expect(ligne?.montants).toContain(euros(cents));
      expect(plat(regles)).toContain(plat(euros(cents)));
    }
    expect(dits[0]?.basis.trust).not.toBe('a-confirmer');
  });

  it('le 1er décembre 2026 : deux lignes, chacune avec ses mots', () => {
    const dits = droitsEnMots(civilDate('2026-12-01')).map(({ montants, mots }) => [plat(montants).slice(0, 5), mots]);
    expect(dits).toEqual([['400 €', 'officiel jusqu’au 30/11/2026'], ['600 €', 'annoncés, à confirmer']]);
    expect(droitsEnMots(civilDate('2026-11-30')).map(({ mots }) => mots)).toEqual(['source officielle']);
  });

  it('aucun texte ne dit que l’on reçoit une somme seulement annoncée', () => {
    const texts = JSON.stringify(ETAPES);
    expect(texts).not.toMatch(/[Vv]ous recevez [^"]*","?\{"droit"/u);
  });
});

/** Every file that holds a text of the product. */
const FICHIERS = ['lib', 'components', 'scripts', 'docs', 'entrypoints'].flatMap((folder) =>
  readdirSync(`${ROOT}/${folder}`, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:tsx?|mjs|md)$/u.test(name)).map((name) => `${folder}/${name}`));

describe('les mots abandonnés ne reviennent pas', () => {
  it.each([
    /aucune source ne prévoit/iu,
    /dernier jour pour (?:envoyer|demander|s’inscrire)/iu,
  ])('%s', (pattern) => {
    expect(FICHIERS.length).toBeGreaterThan(300);
    expect(FICHIERS.filter((file) => pattern.test(readFileSync(`${ROOT}/${file}`, 'utf8').replaceAll('jamais donné comme le dernier jour pour envoyer', '')))).toEqual([]);
  });
});
