// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { Filet } from '@/components/Filet';
import { champ, bouton, deplier, monter, presser, taper } from './monter';
import { page, rapportDe } from './rapports';

const SANS_FAITS = page(rapportDe('formation', {}));

function texte(racine: ParentNode, selecteur: string): string {
  return racine.querySelector(selecteur)?.textContent.replaceAll(/\s+/gu, ' ') ?? '';
}

describe('vos dates', () => {
  it('lues sur la page, elles sont comptées et leur origine est dite', async () => {
    const { racine } = await monter(page(rapportDe('formation')));
    expect([...racine.querySelectorAll('.echeance-jour')].map((jour) => jour.textContent)).toEqual(['jeudi 26 novembre 2026', 'lundi 30 novembre 2026']);
    expect(texte(racine, '.dates .lu')).toBe('Premier jour de la formation : mardi 15 décembre 2026 (lu sur la page)');
    expect(texte(racine, '.echeance .niveau')).toBe('! Bientôt');
    expect(texte(racine, '.echeance')).toContain('Confirmez le jour même de la réponse.');
  });

  it('le décompte montre les jours comptés, les jours sautés, la source et le territoire', async () => {
    const { racine } = await monter(page(rapportDe('formation')));
    const [, compte] = racine.querySelectorAll('.compte');
    expect(compte?.querySelectorAll('ol.jours > li')).toHaveLength(11);
    expect(compte?.querySelectorAll('ul.jours > li')).toHaveLength(4);
    expect(compte?.textContent.replaceAll(/\s+/gu, ' ')).toMatch(/Territoire : Métropole.*Fiabilité : à confirmer.*Cap Métiers.*lue le .*depuis la demande.*toute la démarche/u);
  });

  it('tapées, elles comptent dès qu’elles sont comprises, et disent « saisi par vous »', async () => {
    const { racine } = await monter(SANS_FAITS);
    expect(racine.querySelectorAll('.echeance-jour')).toHaveLength(0);
    expect(racine.querySelector<HTMLDetailsElement>('.saisie')?.open).toBe(true);
    await taper(champ(racine, 'Premier jour'), '15 décembre 2026');
    expect(texte(racine, '.echeance-jour')).toBe('jeudi 26 novembre 2026');
    expect(texte(racine, '.dates')).toContain('(saisi par vous)');
  });

  it('refusées, elles disent quoi écrire, sans perdre ce qui est tapé', async () => {
    const { racine, annonce } = await monter(SANS_FAITS);
    const debut = champ(racine, 'Premier jour');
    await taper(debut, '30/02/2027');
    expect(debut.getAttribute('aria-invalid')).toBe('true');
    expect(texte(racine, '.dates .refus')).toContain('n’existe pas');
    expect(annonce()).toContain('n’existe pas');
    expect(debut.value).toBe('30/02/2027');
    await taper(debut, '15/12/2026');
    expect(debut.getAttribute('aria-invalid')).toBe('false');
  });

  it('une fin avant le début arrête le compte et le dit', async () => {
    const { racine } = await monter(SANS_FAITS);
    await taper(champ(racine, 'Premier jour'), '15/12/2026');
    await taper(champ(racine, 'Dernier jour'), '14/12/2026');
    expect(texte(racine, '.dates > .refus')).toContain('Le dernier jour vient avant le premier');
    expect(racine.querySelectorAll('.echeance-jour')).toHaveLength(0);
  });

  it('« Aujourd’hui » remplit le jour d’envoi, et les prérequis choisissent le délai', async () => {
    const { racine } = await monter(page(rapportDe('demande-envoyee')));
    await presser(bouton(racine, 'Aujourd’hui'));
    expect(champ(racine, 'Jour d’envoi').value).toBe('21/11/2026');
    expect(racine.querySelectorAll('.echeance-jour')).toHaveLength(2);
    await presser(racine.querySelector('input[type=radio]'));
    expect([...racine.querySelectorAll('.echeance-jour')].map((jour) => jour.textContent)).toEqual(['mardi 5 janvier 2027']);
  });

  it('une date hors du calendrier est dite, jamais inventée', async () => {
    const { racine } = await monter(page(rapportDe('formation', { debut: '2046-01-08' })));
    expect(texte(racine, '.echeances')).toContain('sort de mon calendrier');
  });

  it('une autre formation oublie les dates tapées', async () => {
    const url = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/';
    const { racine, voir } = await monter(page(rapportDe('formation', { formationUrl: `${url}A` })));
    await taper(champ(racine, 'Premier jour'), '15/12/2026');
    await voir(page(rapportDe('formation', { formationUrl: `${url}B` })));
    expect(racine.querySelectorAll('.echeance-jour')).toHaveLength(0);
  });
});

describe('annuler, quand le jour de la confirmation n’est pas connu', () => {
  it('les deux jours sont montrés, et ce jour est demandé', async () => {
    const { racine } = await monter(page(rapportDe('annulation', { debut: '2026-12-15' })));
    expect(texte(racine, '.dates')).toMatch(/sauf si la rétractation finit avant.*Fin de la rétractation/u);
    expect(racine.querySelector<HTMLDetailsElement>('.saisie')?.open).toBe(true);
    await taper(champ(racine, 'Jour de votre confirmation'), '10/11/2026');
    expect([...racine.querySelectorAll('.dates .a-temps, .dates .bientot')].map((ligne) => texte(ligne, '.echeance-jour'))).toEqual(['mardi 24 novembre 2026']);
    expect(texte(racine, '.dates')).toContain('Dernier jour sûr pour annuler sans rien perdre');
  });

  it('« Je n’ai pas encore confirmé » : rien n’est engagé, et se défait', async () => {
    const { racine } = await monter(page(rapportDe('annulation', { debut: '2026-12-15' })));
    expect(texte(racine, '.argent')).toContain('Incertain');
    await presser(racine.querySelector('.saisie input[type=checkbox]'));
    expect(texte(racine, '.argent')).toMatch(/sans avoir confirmé.*Aucun droit perdu/u);
    await presser(racine.querySelector('.saisie input[type=checkbox]'));
    expect(texte(racine, '.argent')).toContain('Incertain');
  });
});

describe('un statut qui dit que rien n’est confirmé', () => {
  it('est dit lu sur la page, et une date tapée le corrige', async () => {
    const { racine } = await monter(page(rapportDe('annulation', { debut: '2026-12-15', statuts: ['a-valider'] })));
    expect(texte(racine, '.saisie')).toContain('Pas encore confirmé (lu sur la page)');
    expect(texte(racine, '.argent')).toContain('Aucun droit perdu');
    await taper(champ(racine, 'Jour de votre confirmation'), '01/11/2026');
    expect(texte(racine, '.argent')).toContain('Incertain');
  });
});

describe('votre territoire', () => {
  it('un territoire où le droit est en doute le dit dès qu’il est choisi', async () => {
    const { racine } = await monter(page(rapportDe('formation')));
    expect(texte(racine, '.saisie')).not.toContain('à confirmer');
    const liste = racine.querySelector<HTMLSelectElement>('.saisie select');
    if (liste === null) throw new Error('no list');
    await act(() => {
      liste.value = 'saint-martin';
      liste.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(texte(racine, '.saisie')).toContain('C’est à confirmer');
  });
});

describe('votre argent', () => {
  it('sans prix, dit « prix non lu » et aucun montant', async () => {
    const { racine } = await monter(page(rapportDe('annulation', { debut: '2026-12-01' })));
    expect(texte(racine, '.argent')).toContain('prix non lu');
    expect(texte(racine, '.argent .bourses')).not.toContain('€');
    expect(racine.querySelectorAll('.argent .bourses > div')).toHaveLength(4);
  });

  it('avec un prix tapé, donne les montants et dit d’où vient le prix', async () => {
    const { racine } = await monter(page(rapportDe('annulation', { debut: '2026-12-01' })));
    await taper(champ(racine, 'Prix de la formation'), '1 200,50');
    expect(texte(racine, '.argent')).toMatch(/1 200,50 € \(saisi par vous\).*Si vous annulez aujourd’hui.*60,03 €/u);
  });

  it.each(['accueil', 'connexion', 'recherche', 'compte-elu-absent', 'formation-indisponible', 'liste-dossiers'] as const)('n’apparaît pas sur %s', async (state) => {
    const { racine } = await monter(page(rapportDe(state)));
    expect(racine.querySelector('.argent')).toBeNull();
  });
});

describe('la recherche', () => {
  it.each([
    ['indisponible', 'Cette formation est indisponible'],
    ['identitee numerik', 'Créer mon identité numérique'],
    ['ANNULER', 'Annuler, ou non'],
  ])('« %s » trouve « %s »', async (demande, titre) => {
    const { racine, annonce } = await monter({ kind: 'hors-site' });
    await deplier(racine, '.recherche');
    await taper(racine.querySelector('input[type=search]') as HTMLInputElement, demande);
    expect(texte(racine, '.recherche ul')).toContain(titre);
    expect(annonce()).toMatch(/étapes? trouvées?/u);
  });

  it('se parcourt au clavier : bas, haut, Échap, Entrée', async () => {
    const { racine } = await monter({ kind: 'hors-site' });
    await deplier(racine, '.recherche');
    const field = racine.querySelector('input[type=search]') as HTMLInputElement;
    const press = (target: Element | null, key: string) => act(() => void target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
    await taper(field, 'annuler');
    const answers = [...racine.querySelectorAll('.recherche ul button')];
    await press(field, 'ArrowDown');
    expect(document.activeElement).toBe(answers[0]);
    await press(document.activeElement, 'ArrowDown');
    expect(document.activeElement).toBe(answers[1]);
    await press(document.activeElement, 'ArrowUp');
    expect(document.activeElement).toBe(answers[0]);
    await press(field, 'Escape');
    expect(field.value).toBe('');
    await taper(field, 'annuler');
    await press(field, 'Enter');
    expect(racine.querySelector('main')?.getAttribute('data-step')).toBe('annuler');
  });
});

describe('le filet', () => {
  it('remplace un panneau en panne par un message et un bouton', async () => {
    const fault = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const root = document.body.appendChild(document.createElement('div'));
    let reloaded = 0;
    const Broken = (): never => { throw new Error('broken on purpose'); };
    await act(() => render(<Filet recharger={() => { reloaded += 1; }}><Broken /></Filet>, root));
    expect(root.textContent).toContain('Le guide a rencontré un problème');
    expect(root.textContent).not.toMatch(/erreur/iu);
    await presser(bouton(root, 'Recharger'));
    expect(reloaded).toBe(1);
    fault.mockRestore();
  });
});
