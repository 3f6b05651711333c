// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Differe } from '@/components/Differe';
import { FournirGuide, type Guide } from '@/components/contexte';
import { useLots } from '@/components/use-lots';
import { etapeOf } from '@/lib/guide/etapes';
import { CHARGEURS, etapeIn } from '@/lib/guide/etapes/lots';
import { ETAPE_IDS } from '@/lib/guide/etape-ids';
import { apres, seanceInitiale } from '@/lib/guide/seance';
import { LOT_IDS, lotOf } from '@/lib/guide/sommaire';
import { AUJOURD_HUI, bouton, monter, presser } from './monter';
import { page, rapportDe } from './rapports';

function Partie({ mot }: { readonly mot: string }) {
  return <p>Bonjour {mot}</p>;
}

async function dresser(charger: () => Promise<typeof Partie>) {
  const dits: string[] = [];
  const guide: Guide = {
    resolve: () => '', today: AUJOURD_HUI, profil: null, page: 'accueil', ouvrir: () => undefined, dire: (texte) => dits.push(texte),
    gestes: { montrer: null, copier: () => Promise.resolve(true), imprimer: () => undefined },
  };
  const racine = document.body.appendChild(document.createElement('div'));
  await act(async () => {
    render(<FournirGuide value={guide}><p>Le reste</p><Differe charger={charger} avec={{ mot: 'Jeanne' }} /></FournirGuide>, racine);
    await Promise.resolve();
  });
  return { racine, dits };
}

describe('une partie chargée plus tard', () => {
  it('s’affiche dès que son fichier est lu, sans rien dire', async () => {
    const { racine, dits } = await dresser(() => Promise.resolve(Partie));
    expect(racine.textContent).toContain('Bonjour Jeanne');
    expect(dits).toEqual([]);
  });

  it('introuvable : le dit une fois, garde le reste, et réessaie', async () => {
    let essais = 0;
    const { racine, dits } = await dresser(() => {
      essais += 1;
      return essais === 1 ? Promise.reject(new TypeError('Failed to fetch')) : Promise.resolve(Partie);
    });
    expect(racine.textContent).toContain('Le reste');
    expect(racine.textContent).toContain('Cette partie du guide ne s’affiche pas.');
    expect(dits).toHaveLength(1);
    await presser(bouton(racine, 'Réessayer'));
    await act(() => Promise.resolve());
    expect(racine.textContent).toContain('Bonjour Jeanne');
    expect(racine.textContent).not.toContain('ne s’affiche pas');
  });
});

describe('le texte des étapes, par lots', () => {
  it('chaque lot donne ses étapes, les mêmes que le guide entier', async () => {
    const lots = Object.assign({}, ...(await Promise.all(LOT_IDS.map((id) => CHARGEURS[id]()))));
    expect(ETAPE_IDS.map((id) => etapeIn(lots, id))).toEqual(ETAPE_IDS.map(etapeOf));
  });

  it('sans son lot, une étape n’a pas de texte', () => {
    expect(ETAPE_IDS.map((id) => etapeIn({}, id)).filter((etape) => etape !== null)).toEqual([]);
  });

  it('sans texte, le panneau garde le titre, le dit, et laisse réessayer', async () => {
    let relu = 0;
    const { racine } = await monter(page(rapportDe('formation')), { lire: () => null, relire: () => { relu += 1; } });
    expect(racine.querySelector('main')?.getAttribute('data-step')).toBe('lire-la-fiche');
    expect(racine.querySelector('h1')?.textContent).toBe(etapeOf('lire-la-fiche').titre);
    expect(racine.textContent).toContain('Le texte de cette étape ne s’affiche pas.');
    expect(racine.querySelector('.recherche')).not.toBeNull();
    await presser(bouton(racine, 'Réessayer'));
    expect(relu).toBe(1);
  });

  it('page, titre et texte changent ensemble : rien ne bouge tant que le texte n’est pas là', async () => {
    const vus: string[] = [];
    let seance = seanceInitiale('metropole') as ReturnType<typeof apres>;
    function Temoin() {
      const { seance: montree, lire } = useLots(seance);
      vus.push(montree.vu.kind === 'page' ? `page ${lire('lire-la-fiche') === null ? 'sans' : 'avec'} texte` : montree.vu.kind);
      return null;
    }
    globalThis.requestIdleCallback = () => 0;
    globalThis.cancelIdleCallback = () => undefined;
    const racine = document.createElement('div');
    await act(() => render(<Temoin />, racine));
    seance = apres(seance, { kind: 'voir', vu: page(rapportDe('formation')) });
    await act(() => render(<Temoin />, racine));
    await act(async () => void (await CHARGEURS[lotOf('lire-la-fiche')]()));
    expect([...new Set(vus)]).toEqual(['chargement', 'page avec texte']);
  });
});
