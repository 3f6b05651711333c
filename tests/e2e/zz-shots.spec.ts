import { dossier, jour, lu, saisi } from '../dossiers/exemples';
import { page as vu, rapportDe } from '../components/rapports';
import { civilDate } from '@/lib/calendar/civil-date';
import { panneauSimule } from './panneau-simule';
import { axeFaults, put, sizeFaults, test } from './reglages-poste';

const RECENT = civilDate('2026-11-24');
const LISTE = [
  dossier({ titre: lu('Finances locales'), organisme: saisi('Institut fictif des élus'), debut: jour('2026-12-15'), fin: jour('2026-12-16'), prixCentimes: lu(80_000), statut: lu('a-valider', RECENT), vus: [lu('demande-d-inscription', civilDate('2026-11-20')), lu('a-valider', RECENT)], evenements: { demande: jour('2026-11-20'), proposition: null, confirmation: null } }),
  dossier({ titre: lu('Comprendre les règles d’urbanisme en commune rurale'), debut: jour('2027-03-15'), fin: jour('2027-03-16'), prixCentimes: lu(32_000), statut: lu('valide'), evenements: { demande: null, proposition: null, confirmation: jour('2026-11-23') } }, 2),
  dossier({ titre: saisi('La communication'), fin: jour('2026-05-06'), statut: lu('formation-terminee'), closLe: civilDate('2026-05-07') }, 3),
];

test('shots', async ({ poste }) => {
  test.setTimeout(280_000);
  await put(poste, { dossiers: { version: 1, valeur: LISTE } });
  const { panel, ouvrir } = await panneauSimule(poste.harness);
  for (const [nom, width, taille, theme] of [['380', 380, 1, 'clair'], ['320', 320, 1, 'sombre'], ['380-grand', 380, 3, 'clair'], ['320-grand', 320, 3, 'sombre']] as const) {
    await poste.harness.worker.evaluate(async (valeur) => (globalThis as any).chrome.storage.local.set({ reglages: { version: 1, valeur } }), { association: null, zone: null, taille, theme });
    await panel.setViewportSize({ width, height: 800 });
    const shot = (what: string) => panel.locator('.dossiers').screenshot({ path: `/tmp/w/d-shots/${nom}-${what}.png` });
    await ouvrir(vu(rapportDe('formation', { titre: 'Le budget', debut: '2027-02-21', fin: '2027-02-22', prixCentimes: 15_000 })));
    await panel.locator('.dossiers').waitFor();
    await shot('1-suivre');
    await ouvrir(vu(rapportDe('inscription-a-confirmer')));
    await panel.locator('.dossiers').waitFor();
    await panel.locator('.tous-dossiers > summary').click();
    await panel.locator('.tous-dossiers .rangee').nth(2).waitFor();
    await shot('2-liste');
    console.log(nom, await axeFaults(panel), await sizeFaults(panel));
    await panel.getByRole('button', { name: 'Voir ses dates' }).click();
    await panel.locator('.dossiers .echeance').first().waitFor();
    await shot('3-dossier');
    for (const one of ['.chronologie', '.corriger']) await panel.locator(`.dossiers ${one} > summary`).click();
    await panel.getByRole('button', { name: /Ne plus suivre/ }).click();
    await shot('4-tout');
    console.log(nom, await axeFaults(panel), await sizeFaults(panel));
    await ouvrir(vu(rapportDe('inscription-a-confirmer', { titre: 'X', debut: '2027-03-15', fin: '2027-03-16', prixCentimes: 32_000, statuts: ['a-valider'] })));
    await panel.locator('.dossiers').waitFor();
    await shot('5-autre');
    await ouvrir(vu(rapportDe('inscription-a-confirmer', { debut: '2027-03-15', fin: '2027-03-16', prixCentimes: 32_000, statuts: ['a-valider'] })));
    await panel.locator('.dossiers').waitFor();
    await shot('6-recul');
    console.log(nom, await axeFaults(panel), await sizeFaults(panel));
  }
});
