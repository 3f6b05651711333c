// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Accompagnement } from '@/components/accompagnement/Accompagnement';
import { ACCOMPAGNEMENT_MOTS } from '@/components/textes/accompagne';
import { NOMS_REPERES } from '@/lib/guide/noms-reperes';
import type { Accompagnement as Choix } from '@/lib/reglages/accompagnement';
import { bannedWords, MAX_MOTS, MOTS_CONSEILLES, sentences, typographyFaults, wordCount } from '../guide/redaction';

const REPERES = [{ lettre: 'A', anchors: ['onglet-financement'] }, { lettre: 'C', anchors: ['confirmer-mon-inscription'] }] as const;

async function monter(choix: Choix): Promise<{ readonly racine: HTMLElement; readonly changes: Partial<Choix>[] }> {
  const racine = document.body.appendChild(document.createElement('div'));
  const changes: Partial<Choix>[] = [];
  await act(() => render(<Accompagnement choix={choix} changer={(change) => void changes.push(change)} reperes={REPERES} />, racine));
  return { racine, changes };
}

describe('« Je suis accompagné(e) » dans le panneau', () => {
  it('éteint : un interrupteur, une phrase, rien d’autre', async () => {
    const { racine, changes } = await monter({ actif: false, montants: 'visibles' });
    expect(racine.querySelector('[role=switch]')?.getAttribute('aria-checked')).toBe('false');
    expect(racine.querySelectorAll('li, input')).toHaveLength(0);
    racine.querySelector<HTMLElement>('[role=switch]')?.click();
    expect(changes).toEqual([{ actif: true }]);
  });

  it('allumé : dit ce qui reste visible, et les lettres à dire', async () => {
    const { racine, changes } = await monter({ actif: true, montants: 'visibles' });
    expect([...racine.querySelectorAll('.reperes li')].map((item) => item.textContent)).toEqual(['A Onglet Financement', 'C Confirmer mon inscription']);
    expect(racine.textContent).toContain('Les autres onglets');
    expect(racine.textContent).toContain('Les choix que le navigateur propose sous un champ');
    racine.querySelector<HTMLElement>('input[type=checkbox]')?.click();
    racine.querySelector<HTMLElement>('[role=switch]')?.click();
    expect(changes).toEqual([{ montants: 'caches' }, { actif: false }]);
  });

  it('s’écrit comme le reste du guide', () => {
    const textes = [...Object.values(ACCOMPAGNEMENT_MOTS).flat(), ...Object.values(NOMS_REPERES)];
    const comptes = textes.flatMap((texte) => sentences(texte).map(wordCount));
    expect(comptes.filter((mots) => mots > MAX_MOTS)).toEqual([]);
    expect(comptes.filter((mots) => mots <= MOTS_CONSEILLES).length / comptes.length).toBeGreaterThanOrEqual(0.9);
    expect(textes.flatMap((texte) => [...bannedWords(texte), ...typographyFaults(texte)])).toEqual([]);
  });
});
