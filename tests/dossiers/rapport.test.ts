import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { setChamp, setStatut } from '@/lib/dossiers/changer';
import { apresRapport, readFacts, updateDossier, matchReport, directionOf } from '@/lib/dossiers/rapport';
import type { Dossier } from '@/lib/dossiers/types';
import type { Facts, PageReport, PageStateId, StatutDossier } from '@/lib/page/types';
import { dossier, jour, lu, saisi } from './exemples';

const TODAY = civilDate('2026-11-24');
const BASE = { session: 'connecte', generation: 'dsfr', examined: [] } as const;
const VU: Facts = { prixCentimes: 42_000, debut: '2026-12-15', fin: '2026-12-16', statuts: ['a-valider'] };
const SUIVI = dossier({ titre: lu('Le budget communal'), debut: jour('2026-12-15'), fin: jour('2026-12-16'), prixCentimes: lu(42_000), statut: lu('demande-d-inscription'), vus: [lu('demande-d-inscription')] });
const AUTRE = dossier({ debut: jour('2027-03-01'), prixCentimes: lu(15_000) }, 2);

function rapport(facts: Facts, state: PageStateId = 'inscription-a-confirmer'): PageReport {
  return { kind: 'recognised', state, confidence: 'probable', ...BASE, facts };
}

describe('rapprocher une page d’un dossier suivi', () => {
  const CAS: readonly (readonly [string, Partial<Dossier>, Facts, string])[] = [
    ['mêmes jours et même prix', {}, VU, 'un'],
    ['même début et même prix, fin inconnue', { fin: null }, VU, 'un'],
    ['même début et même fin, prix inconnu ici', { prixCentimes: null }, VU, 'un'],
    ['même début et même fin, prix absent de la page', {}, { debut: '2026-12-15', fin: '2026-12-16', statuts: ['a-valider'] }, 'un'],
    ['même début seulement', { fin: null, prixCentimes: null }, VU, 'aucun'],
    ['début inconnu', { debut: null }, VU, 'aucun'],
    ['autre début', { debut: jour('2026-12-14') }, VU, 'aucun'],
    ['autre prix', { prixCentimes: lu(42_001) }, VU, 'aucun'],
    ['autre fin', { fin: jour('2026-12-17') }, VU, 'aucun'],
    ['autre titre', {}, { ...VU, titre: 'L’urbanisme' }, 'aucun'],
    ['même titre', {}, { ...VU, titre: 'Le budget communal' }, 'un'],
    ['aucun statut sur la page', {}, { ...VU, statuts: [] }, 'sans-objet'],
    ['plusieurs statuts sur la page', {}, { ...VU, statuts: ['a-valider', 'valide'] }, 'sans-objet'],
  ];
  it.each(CAS)('%s', (_, known, facts, attendu) => {
    expect(matchReport([{ ...SUIVI, ...known }, AUTRE], rapport(facts)).kind).toBe(attendu);
  });

  it('deux dossiers pareils : lequel, c’est à la personne de le dire', () => {
    const twins = [SUIVI, { ...SUIVI, id: AUTRE.id }];
    expect(matchReport(twins, rapport(VU)).kind).toBe('plusieurs');
    expect(apresRapport(twins, rapport(VU), TODAY)).toBe(twins);
  });

  it.each([
    ['la liste des dossiers', rapport(VU, 'liste-dossiers')],
    ['une page inconnue', { kind: 'unknown', ...BASE, facts: VU }],
    ['une page qui charge', { kind: 'loading', ...BASE, facts: VU }],
    ['une page ambiguë', { kind: 'ambiguous', states: ['annulation', 'formation'], ...BASE, facts: VU }],
  ] as const)('%s ne dit rien d’un dossier', (_, report) => {
    const list = [SUIVI];
    expect(matchReport(list, report as PageReport).kind).toBe('sans-objet');
    expect(apresRapport(list, report as PageReport, TODAY)).toBe(list);
  });
});

describe('ce que la page apprend', () => {
  it('le statut avance, avec le jour où il a été lu ; le voisin ne bouge pas', () => {
    const list = [AUTRE, SUIVI];
    const after = apresRapport(list, rapport(VU), TODAY);
    expect(after[0]).toBe(AUTRE);
    const statut = { valeur: 'a-valider', provenance: 'lu', le: TODAY };
    expect(after[1]).toEqual({ ...SUIVI, statut, vus: [...SUIVI.vus, statut], revision: 2 });
  });

  it('la même page relue ne change rien, pas même la liste', () => {
    const once = apresRapport([SUIVI], rapport(VU), TODAY);
    expect(apresRapport(once, rapport(VU), civilDate('2026-11-25'))).toBe(once);
  });

  it('ce qui manquait est rempli, ce que la personne a saisi reste', () => {
    const typed = { ...SUIVI, prixCentimes: saisi(42_000), fin: null };
    const [after] = apresRapport([typed], rapport(VU), TODAY);
    expect([after?.prixCentimes, after?.fin]).toEqual([saisi(42_000), lu('2026-12-16', TODAY)]);
  });

  it('un dossier choisi par la personne prend ce que dit la page', () => {
    const after = updateDossier(AUTRE, readFacts(VU), TODAY);
    expect([after.debut?.valeur, after.prixCentimes?.valeur, after.statut?.valeur]).toEqual(['2026-12-15', 42_000, 'a-valider']);
  });

  it.each([
    ['demande-d-inscription', 'a-valider', 'avance'],
    ['a-valider', 'proposition-de-l-organisme', 'avance'],
    ['a-valider', 'a-valider', 'identique'],
    ['valide', 'a-valider', 'recul'],
    ['valide', 'paiement-en-cours', 'recul'],
    ['paiement-refuse', 'paiement-en-cours', 'avance'],
    ['valide', 'en-formation', 'avance'],
    ['valide', 'formation-annulee', 'arret'],
    ['a-valider', 'valide', 'arret'],
    ['a-valider', 'formation-terminee', 'arret'],
    ['paiement-en-cours', 'valide', 'arret'],
    [null, 'refuse-par-l-organisme', 'arret'],
    ['formation-annulee', 'valide', 'recul'],
    ['formation-terminee', 'en-formation', 'recul'],
    [null, 'en-cours-de-creation', 'avance'],
  ] as const)('de %s à %s : %s', (avant, apres, attendu) => {
    const before = dossier({ ...SUIVI, statut: avant === null ? null : lu<StatutDossier>(avant) });
    expect(directionOf(before, apres)).toBe(attendu);
    const list = [before];
    const after = apresRapport(list, rapport({ ...VU, statuts: [apres as StatutDossier] }), TODAY);
    expect(after[0]?.statut?.valeur).toBe(attendu === 'avance' ? apres : (avant ?? undefined));
  });

  it('un dossier fermé l’est depuis le jour où on l’a vu, et se rouvre si la personne le dit', () => {
    const page = rapport({ ...VU, statuts: ['refuse-par-l-organisme'] }, 'dossier-clos');
    const list = [SUIVI];
    expect(apresRapport(list, page, TODAY)).toBe(list);
    const clos = updateDossier(SUIVI, readFacts(page.facts), TODAY);
    expect(clos?.closLe).toBe(TODAY);
    expect(setStatut(clos, 'a-valider', { provenance: 'saisi', le: TODAY }).closLe).toBeNull();
  });

  it('vingt statuts vus au plus, les derniers', () => {
    let one = SUIVI;
    for (let at = 0; at < 30; at += 1) one = setStatut(one, at % 2 === 0 ? 'paiement-refuse' : 'paiement-en-cours', { provenance: 'lu', le: TODAY });
    expect([one.vus.length, one.vus.at(-1)?.valeur]).toEqual([20, 'paiement-en-cours']);
  });

  it('un champ se vide, et ne compte comme changé que s’il change', () => {
    expect(setChamp(SUIVI, 'prixCentimes', 42_000, { provenance: 'saisi', le: TODAY })).toBe(SUIVI);
    expect(setChamp(SUIVI, 'prixCentimes', null, { provenance: 'saisi', le: TODAY })).toEqual({ ...SUIVI, prixCentimes: null, revision: 2 });
  });
});

describe('ce qui pourrait nommer quelqu’un', () => {
  it.each([
    ['Budget, contact isabelle.dupont@exemple.invalid'],
    ['Dossier 99000000042'],
    ['2 99 99 99 999 999 99'],
    ['Appeler le 00 00 00 00 00'],
    ['Appeler le 00.00.00.00.00'],
    ['\u202E\u200B'],
    ['   '],
  ])('le titre « %s » n’est pas gardé', (titre) => {
    expect(readFacts({ ...VU, titre }).titre).toBeNull();
  });

  it.each([
    ['Le budget communal 2027, niveau 2'],
    ['Loi du 27/12/2019, article 105'],
    ['M57 : 1 200 € à 33000 Bordeaux'],
  ])('le titre « %s » est gardé', (titre) => {
    expect(readFacts({ ...VU, titre }).titre).toBe(titre);
  });
});
