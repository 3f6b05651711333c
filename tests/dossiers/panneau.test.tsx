// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { RIEN_DE_SAISI } from '@/lib/guide/connu';
import { AUJOURD_HUI, bouton, champ, deplier, presser as press, taper } from '../components/monter';
import { page, rapportDe } from '../components/rapports';
import { settle } from '../reglages/pages';
import { dossier, jour, lu } from './exemples';
import { monterDossiers } from './panneau';

const SUIVI = dossier({ titre: lu('Finances locales'), debut: jour('2026-12-15'), fin: jour('2026-12-16'), prixCentimes: lu(80_000), statut: lu('demande-d-inscription') });

async function presser(racine: ParentNode, nom: string): Promise<void> {
  const found = bouton(racine, nom);
  if (found === undefined) throw new Error(`no button « ${nom} »`);
  await press(found);
  await settle();
}

async function soumettre(racine: ParentNode): Promise<void> {
  await act(() => void racine.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await settle();
}

const texte = (racine: ParentNode): string => racine.querySelector('.dossiers')?.textContent ?? '';

describe('suivre une formation', () => {
  it('depuis sa fiche : ce qui est lu est gardé, avec ce qui est saisi à côté', async () => {
    const saisie = { ...RIEN_DE_SAISI, jours: { demande: civilDate('2026-11-20') } };
    const { racine, gardes, annonce } = await monterDossiers(page(rapportDe('formation')), [], { saisie });
    await presser(racine, 'Suivre cette formation');
    const [only, second] = await gardes();
    expect(second).toBeUndefined();
    const origine = { provenance: 'lu', le: AUJOURD_HUI };
    expect(only).toMatchObject({ titre: { valeur: 'Finances locales', ...origine }, debut: { valeur: '2026-12-15', ...origine }, prixCentimes: { valeur: 80_000, ...origine }, statut: null, revision: 1 });
    expect(only?.evenements.demande).toEqual({ valeur: '2026-11-20', provenance: 'saisi', le: AUJOURD_HUI });
    expect(annonce()).toContain('est suivie');
    expect(document.activeElement?.textContent).toBe('Finances locales');
  });

  it('dit ce qu’elle est déjà, sans la suivre deux fois', async () => {
    const { racine } = await monterDossiers(page(rapportDe('formation')), [SUIVI]);
    expect(texte(racine)).toContain('Vous suivez cette formation.');
    expect(bouton(racine, 'Suivre cette formation')).toBeUndefined();
  });

  it.each([
    ['liste-dossiers', /Ouvrez un dossier pour le suivre/u],
    // Where one logs in, trainings are beside the point.
    ['connexion', /^$/u],
  ] as const)('sur %s, n’invente pas de formation', async (state, phrase) => {
    const { racine } = await monterDossiers(page(rapportDe(state)));
    expect(texte(racine)).toMatch(phrase);
    expect(bouton(racine, 'Suivre cette formation')).toBeUndefined();
  });

  it('à la main, depuis n’importe quelle page', async () => {
    const { racine, gardes } = await monterDossiers({ kind: 'hors-site' });
    await deplier(racine, '.ajouter-dossier');
    await presser(racine.querySelector('.ajouter-dossier') ?? racine, 'Ajouter');
    expect(await gardes()).toHaveLength(1);
    expect(texte(racine)).toContain('Formation sans titre');
  });

  it('à cinquante, propose de retirer les plus anciens dossiers terminés, et n’en retire aucun', async () => {
    const many = Array.from({ length: 50 }, (_, at) => dossier({ debut: jour('2025-03-01'), fin: jour(`2025-${String((at % 9) + 3).padStart(2, '0')}-10`), titre: lu(`Formation ${at}`) }, at + 1));
    const { racine, gardes } = await monterDossiers(page(rapportDe('formation')), many);
    expect(bouton(racine, 'Suivre cette formation')).toBeUndefined();
    expect([...racine.querySelectorAll('.encart .rangees strong')].map((name) => name.textContent)).toEqual(['Formation 0', 'Formation 9', 'Formation 18']);
    expect(await gardes()).toHaveLength(50);
    await presser(racine.querySelector('.encart') ?? racine, 'Ne plus suivre');
    expect(await gardes()).toHaveLength(50);
    await presser(racine, 'Oui, ne plus le suivre');
    expect((await gardes()).map(({ id }) => id)).toEqual(many.slice(1).map(({ id }) => id));
    expect(bouton(racine, 'Suivre cette formation')).toBeDefined();
  });
});

describe('quand la page et le suivi se rencontrent', () => {
  it('un retour en arrière se demande', async () => {
    const before = { ...SUIVI, statut: lu('valide' as const) };
    const { racine, gardes } = await monterDossiers(page(rapportDe('inscription-a-confirmer')), [before]);
    expect(texte(racine)).toContain('ne disent pas la même chose');
    await presser(racine, 'Garder mon suivi');
    expect((await gardes())[0]?.statut?.valeur).toBe('valide');
    expect(texte(racine)).toContain('Vous suivez cette formation.');
  });

  it('la personne peut prendre ce que dit la page', async () => {
    const { racine, gardes } = await monterDossiers(page(rapportDe('inscription-a-confirmer')), [{ ...SUIVI, statut: lu('valide' as const) }]);
    await presser(racine, 'Prendre ce que dit la page');
    expect((await gardes())[0]?.statut?.valeur).toBe('a-valider');
  });

  it('deux dossiers pareils : la personne dit lequel', async () => {
    const { racine, gardes } = await monterDossiers(page(rapportDe('inscription-a-confirmer')), [SUIVI, { ...SUIVI, id: 'f'.repeat(32) }]);
    expect(texte(racine)).toContain('Lequel est-ce');
    await presser(racine, 'Finances locales');
    expect((await gardes()).map(({ statut }) => statut?.valeur)).toEqual(['a-valider', 'demande-d-inscription']);
  });

  it('un statut lu aujourd’hui se dit', async () => {
    const { racine } = await monterDossiers(page(rapportDe('inscription-a-confirmer')), [{ ...SUIVI, statut: lu('a-valider' as const, AUJOURD_HUI) }]);
    expect(texte(racine)).toContain('Statut lu aujourd’hui sur la page : « À valider ».'.replaceAll(/ (?=[:»])|(?<=«) /gu, '\u00a0'));
  });
});

describe('un dossier', () => {
  it('montre ses échéances, demande le jour qui manque, et compte dès qu’il est donné', async () => {
    const { racine, gardes } = await monterDossiers(page(rapportDe('inscription-a-confirmer')), [{ ...SUIVI, statut: lu('a-valider' as const) }]);
    await presser(racine, 'Voir ses dates');
    expect([...racine.querySelectorAll('.dossiers .echeances > li > .echeance-jour')].map((one) => one.textContent)).toEqual([]);
    await taper(champ(racine.querySelector('.manque') ?? racine, 'Jour de la réponse'), '20/11/2026');
    await expect.poll(async () => (await gardes())[0]?.evenements.proposition?.valeur).toBe('2026-11-20');
    await expect.poll(() => racine.querySelector('.dossiers .echeances > li > .echeance-jour')?.textContent).toBe('jeudi 26 novembre 2026');
    expect(racine.querySelector<HTMLAnchorElement>('.dossiers .echeances a[download]')?.download).toBe('compagnon-dife-confirmation-titulaire.ics');
  });

  it('se corrige à la main, en une fois, même pendant qu’une autre fenêtre écrit', async () => {
    const { racine, store, gardes } = await monterDossiers({ kind: 'hors-site' }, [SUIVI]);
    await presser(racine, 'Finances locales');
    await deplier(racine, '.corriger');
    await taper(champ(racine, 'Titre de la formation'), 'Le budget');
    await taper(champ(racine, 'Prix, en euros'), '450,50');
    const { DOSSIERS } = await import('@/lib/reglages/dossiers');
    await store.update(DOSSIERS, (list) => [...list, dossier({}, 9)]);
    await soumettre(racine);
    const [first, other] = await gardes();
    expect([first?.titre?.valeur, first?.titre?.provenance, first?.prixCentimes?.valeur, first?.debut]).toEqual(['Le budget', 'saisi', 45_050, SUIVI.debut]);
    expect(other?.id).toBe(dossier({}, 9).id);
  });

  it.each([
    ['Premier jour de la formation', '30/02/2027', 'Cette date n’existe pas'],
    ['Dernier jour de la formation', '10/12/2026', 'Le dernier jour vient avant le premier'],
    ['Titre de la formation', 'Appeler le 01 02 03 04 05', 'ni numéro, ni adresse e-mail'],
    ['Prix, en euros', 'cher', 'Écrivez le prix ainsi'],
  ])('« %s » : « %s » est refusé en disant pourquoi, et rien n’est changé', async (nom, tape, message) => {
    const { racine, gardes } = await monterDossiers({ kind: 'hors-site' }, [SUIVI]);
    await presser(racine, 'Finances locales');
    await deplier(racine, '.corriger');
    await taper(champ(racine.querySelector('form') ?? racine, nom), tape);
    await soumettre(racine);
    expect(texte(racine)).toContain(message);
    expect(await gardes()).toEqual([SUIVI]);
  });

  it('ne se retire qu’après confirmation', async () => {
    const { racine, gardes, annonce } = await monterDossiers({ kind: 'hors-site' }, [SUIVI]);
    await presser(racine, 'Finances locales');
    await presser(racine, 'Ne plus suivre ce dossier');
    expect(document.activeElement?.textContent).toBe('Non, le garder');
    await presser(racine, 'Non, le garder');
    expect(await gardes()).toHaveLength(1);
    await presser(racine, 'Ne plus suivre ce dossier');
    await presser(racine, 'Oui, ne plus le suivre');
    expect(await gardes()).toEqual([]);
    expect(annonce()).toBe('Ce dossier n’est plus suivi.');
  });

  it('le quota atteint se dit, et rien n’est perdu', async () => {
    const { racine, local, gardes } = await monterDossiers(page(rapportDe('formation')), [dossier({}, 3)]);
    local.fail('QUOTA_BYTES quota exceeded');
    await presser(racine, 'Suivre cette formation');
    expect(texte(racine)).toContain('Il n’y a plus de place');
    expect(await gardes()).toEqual([dossier({}, 3)]);
  });
});

it('dans une fenêtre privée, rien n’est montré ni gardé', async () => {
  const { racine, gardes } = await monterDossiers(page(rapportDe('formation')), [SUIVI], { prive: true });
  expect(texte(racine)).toContain('Fenêtre privée');
  expect(texte(racine)).not.toContain('Finances locales');
  expect(bouton(racine, 'Suivre cette formation')).toBeUndefined();
  expect(await gardes()).toEqual([SUIVI]);
});
