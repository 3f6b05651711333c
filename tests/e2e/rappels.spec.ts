import { expect, test } from '@playwright/test';
import { civilDate } from '@/lib/calendar/civil-date';
import type { Dossier } from '@/lib/dossiers/types';
import { dossier, jour, lu } from '@/tests/dossiers/exemples';
import { avecPermissionDejaAccordee } from './permission-accordee';
import { attendre, cliquer, type Etat, fermerPoste, garder, isDevant, lireEtat, oublier, ouvrirPoste, type Poste, reveiller, rouvrir, sonner, sonnerVite, souhaiter, tuer } from './rappels-poste';

const ALLUMES = { depuis: civilDate('2026-10-01'), debut: 8, fin: 20 } as const;
const MATIN = '2026-11-27T09:00:00';
/** The worker may die at these ranks of what it asks; `npm run test:rappels` goes through all of them, again and again. */
const MORTS = Number(process.env['MORTS'] ?? 0);
const RANGS_COURTS = [2, 9, 11, 20, 21, 25, 33];
const RANGS = 48;

declare const chrome: { readonly storage: { readonly local: { get(keys: null): Promise<unknown>; set(values: object): Promise<void>; clear(): Promise<void> } } };

let poste: Poste;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  poste = await ouvrirPoste();
});
test.afterAll(() => fermerPoste(poste));
test.beforeEach(() => oublier(poste));

/** Last day to confirm: four jours ouvrés after the proposal. */
function aConfirmer(proposition: string, numero: number): Dossier {
  const le = civilDate('2026-10-01');
  return dossier({ titre: lu('Le budget communal', le), statut: lu('a-valider', le), evenements: { demande: null, proposition: { ...lu(civilDate(proposition)), le }, confirmation: null } }, numero);
}

function aDemander(debut: string, numero: number): Dossier {
  return dossier({ debut: jour(debut) }, numero);
}

/** The last part of a key says which reminder it is. */
function rangs({ montres }: Etat): readonly string[] {
  return montres.map(({ id }) => id.split(':').at(-1) ?? '');
}

const fini = ({ alarme }: Etat): boolean => alarme?.periodInMinutes === 60;

interface Scenario {
  readonly nom: string;
  /** What is followed, from a number that is never used twice. */
  readonly dossiers: (numero: number) => readonly Dossier[];
  readonly pastille: string;
}

const SCENARIOS: readonly Scenario[] = [
  { nom: 'un rappel', dossiers: (numero) => [aConfirmer('2026-11-24', numero)], pastille: '1' },
  { nom: 'trois rappels le même matin', dossiers: (numero) => [aConfirmer('2026-11-23', numero), aDemander('2026-12-17', numero + 1), aDemander('2026-12-22', numero + 2)], pastille: '0' },
];

/** One death, at that rank; then the alarm comes due, or something else wakes the worker, and all must be as if nothing had happened. */
async function mourir({ dossiers, pastille }: Scenario, rang: number, essai: number): Promise<void> {
  const suivis = dossiers(1 + essai * 10);
  const siens = (cles: readonly string[]) => cles.filter((cle) => suivis.some(({ id }) => cle.includes(id)));
  const due = suivis.length;
  await souhaiter(poste, MATIN, rang);
  await garder(poste, suivis, ALLUMES);
  const gel = await attendre(poste, 'la mort, ou la fin', (etat) => etat.gele !== null || (siens(etat.marques).length === due && fini(etat)));
  expect(gel.alarme, 'un réveil est toujours là').not.toBeNull();
  await tuer(poste);
  await souhaiter(poste, MATIN);
  // The real alarm takes a second: one time in ten in the long campaign.
  await (essai % 10 === 0 ? sonner : reveiller)(poste);
  const fin = await attendre(poste, `la fin, après une mort au pas ${rang}`, (etat) => siens(etat.marques).length === due && siens(etat.ecran).length === due && fini(etat));
  expect({ montres: siens(fin.montres.map(({ id }) => id)).length, pastille: fin.pastille, dossiers: fin.dossiers }).toEqual({ montres: due, pastille, dossiers: suivis });
}

test('le programme tué à chaque pas ne perd ni ne double aucun rappel', async () => {
  const essais = MORTS === 0 ? RANGS_COURTS : Array.from({ length: MORTS }, (_, essai) => essai % RANGS);
  test.setTimeout(30_000 + essais.length * 2000);
  for (const [essai, rang] of essais.entries()) {
    const scenario = SCENARIOS[MORTS === 0 ? essai % SCENARIOS.length : Math.floor(essai / RANGS) % SCENARIOS.length];
    if (scenario) await mourir(scenario, rang, essai);
  }
});

/** What the clock says when the alarm comes due, in order, and what is shown then. */
const HORLOGES: readonly { readonly nom: string; readonly proposition: string; readonly sauts: readonly (readonly [string, string | null])[] }[] = [
  {
    nom: '±1 h, ±1 jour, minuit',
    proposition: '2026-11-24',
    sauts: [
      ['2026-11-25T23:59:00', null], ['2026-11-26T00:01:00', null], ['2026-11-26T07:59:00', null], ['2026-11-26T08:00:00', '2'], ['2026-11-26T07:00:00', null], ['2026-11-26T09:00:00', null],
      ['2026-11-27T09:00:00', '1'], ['2026-11-26T09:00:00', null], ['2026-11-27T10:00:00', null], ['2026-11-30T23:30:00', '0'], ['2026-11-29T23:30:00', null], ['2026-12-01T00:10:00', null], ['2026-12-01T09:00:00', null],
    ],
  },
  { nom: 'passage à l’heure d’été', proposition: '2027-03-23', sauts: [['2027-03-26T19:59:00', '1'], ['2027-03-28T01:59:00', null], ['2027-03-28T03:00:00', null], ['2027-03-30T07:59:00', null], ['2027-03-30T08:00:00', '0']] },
  { nom: 'passage à l’heure d’hiver', proposition: '2026-10-20', sauts: [['2026-10-23T08:00:00', '1'], ['2026-10-25T02:30:00', null], ['2026-10-25T03:00:00', null], ['2026-10-26T07:59:00', null], ['2026-10-26T08:00:00', '0']] },
];

for (const [rang, { nom, proposition, sauts }] of HORLOGES.entries()) {
  test(`horloge : ${nom}`, async () => {
    await souhaiter(poste, `${proposition}T12:00:00`);
    await garder(poste, [aConfirmer(proposition, 9000 + rang)], ALLUMES);
    await attendre(poste, 'le premier tour', (etat) => etat.tours > 0 && fini(etat));
    const attendus: string[] = [];
    for (const [heure, montre] of sauts) {
      const { tours } = await lireEtat(poste);
      await souhaiter(poste, heure);
      await sonnerVite(poste);
      if (montre !== null) attendus.push(montre);
      const etat = await attendre(poste, `le tour de ${heure}`, (lu) => lu.tours > tours && lu.montres.length >= attendus.length && lu.marques.length === attendus.length && fini(lu));
      expect({ heure, montres: rangs(etat), dans: (etat.alarme?.dans ?? 0) <= 3_600_000 }).toEqual({ heure, montres: attendus, dans: true });
    }
  });
}

test('le navigateur rouvert ne montre rien deux fois, et montre une fois ce qui a été manqué', async () => {
  const suivi = aConfirmer('2026-11-24', 9100);
  await souhaiter(poste, '2026-11-26T09:00:00');
  await garder(poste, [suivi], ALLUMES);
  await attendre(poste, 'J−2', (etat) => etat.marques.length === 1 && fini(etat));
  for (const heure of MORTS === 0 ? [] : ['2026-11-26T18:00:00', '2026-11-27T07:00:00', '2026-11-27T21:00:00']) {
    await rouvrir(poste, heure);
    expect(rangs(await attendre(poste, 'le tour du démarrage', (etat) => etat.tours > 0 && fini(etat)))).toEqual([]);
  }
  await rouvrir(poste, '2026-11-28T10:00:00');
  const manque = await attendre(poste, 'le rappel manqué', (etat) => etat.marques.length === 2 && fini(etat));
  expect(manque.montres.map(({ id, titre, texte }) => [id.split(':').at(-1), titre, texte.replaceAll(/[\u00a0\u202f]/gu, ' ')])).toEqual([
    ['1', 'Confirmez votre inscription', 'Dernier jour : lundi 30 novembre 2026. Il reste 1 jour ouvré. Pour une de vos formations. Délai donné par un guide d’association.'],
  ]);
  expect(manque.dossiers).toEqual([suivi]);
  await sonnerVite(poste);
  const encore = await attendre(poste, 'le tour suivant', (etat) => etat.tours > manque.tours && fini(etat));
  expect([rangs(encore), encore.pastille]).toEqual([['1'], '1']);
});

test('un rappel fermé compte comme vu ; cliqué sans geste, il ouvre au moins les réglages ; tout effacé, il n’en reste rien', async () => {
  await souhaiter(poste, '2026-11-26T09:00:00');
  await poste.page.evaluate(() => chrome.storage.local.set({ accompagnement: { version: 1, valeur: { actif: true, montants: 'caches' } } }));
  await garder(poste, [aConfirmer('2026-11-24', 9200)], ALLUMES);
  const { ecran, montres } = await attendre(poste, 'J−2', (etat) => etat.marques.length === 1 && fini(etat));
  // Somebody looks at the screen: the training is not named.
  expect(montres[0]?.texte).not.toContain('budget');
  const ailleurs = await poste.harness.context.newPage();
  await ailleurs.bringToFront();
  await expect.poll(() => isDevant(poste)).toBe(false);
  await cliquer(poste, ecran[0] ?? '');
  await expect.poll(() => isDevant(poste)).toBe(true);
  await ailleurs.close();
  await attendre(poste, 'la notification à partir', (etat) => etat.ecran.length === 0);
  // As the extension erases: never between what another part of it reads and what it then writes.
  await poste.page.evaluate(() => navigator.locks.request('compagnon-local', () => chrome.storage.local.clear()));
  await attendre(poste, 'la pastille à partir', (etat) => etat.pastille === '' && etat.alarme?.periodInMinutes === 720);
  expect(await poste.page.evaluate(() => chrome.storage.local.get(null))).toEqual({});
});

// Two more browsers to start: the long campaign only.
for (const titre of MORTS === 0 ? [] : ['la case cochée demande la permission, l’arrière-plan s’en sert aussitôt ; décochée, elle est rendue']) {
  test(titre, () =>
    avecPermissionDejaAccordee(async ({ context, id, worker }) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      const peut = () => worker.evaluate(() => 'notifications' in (globalThis as unknown as { chrome: object }).chrome);
      expect(await peut()).toBe(false);
      await page.getByText('Me rappeler mes dates').click();
      await expect(page.getByText('Heures des rappels')).toBeVisible();
      await expect.poll(peut).toBe(true);
      await page.getByText('Me rappeler mes dates').click();
      await expect(page.getByText('Heures des rappels')).toBeHidden();
      await expect.poll(() => page.evaluate(() => (chrome as unknown as { permissions: { contains(asked: object): Promise<boolean> } }).permissions.contains({ permissions: ['notifications'] }))).toBe(false);
    }));
}
