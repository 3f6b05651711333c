import { describe, expect, it } from 'vitest';
import { COINS } from '@/lib/overlay/calque';
import { freeCoin } from '@/lib/overlay/coin';

const FENETRE = { width: 1280, height: 800 };
const NOTE = { width: 400, height: 300 };
const EN_BAS_A_DROITE = { left: 1000, top: 700, width: 200, height: 40 };
const EN_BAS_A_GAUCHE = { left: 50, top: 700, width: 200, height: 40 };
const EN_HAUT_A_DROITE = { left: 1000, top: 20, width: 200, height: 40 };
const EN_HAUT_A_GAUCHE = { left: 50, top: 20, width: 200, height: 40 };

const CASES = [
  { nom: 'rien à éviter', depuis: 'bas-droite', obstacles: [], coin: 'bas-droite' },
  { nom: 'on écrit au milieu', depuis: 'bas-droite', obstacles: [{ left: 500, top: 300, width: 200, height: 40 }], coin: 'bas-droite' },
  { nom: 'on écrit en bas à droite', depuis: 'bas-droite', obstacles: [EN_BAS_A_DROITE], coin: 'bas-gauche' },
  { nom: 'tout le bas est pris', depuis: 'bas-droite', obstacles: [EN_BAS_A_DROITE, EN_BAS_A_GAUCHE], coin: 'haut-droite' },
  { nom: 'seul un coin reste', depuis: 'bas-droite', obstacles: [EN_BAS_A_DROITE, EN_BAS_A_GAUCHE, EN_HAUT_A_DROITE], coin: 'haut-gauche' },
  { nom: 'aucun coin libre : aucun', depuis: 'haut-droite', obstacles: [EN_BAS_A_DROITE, EN_BAS_A_GAUCHE, EN_HAUT_A_DROITE, EN_HAUT_A_GAUCHE], coin: null },
  { nom: 'déjà ailleurs, et libre : ne bouge pas', depuis: 'haut-gauche', obstacles: [], coin: 'haut-gauche' },
  { nom: 'ce qui ne prend pas de place ne compte pas', depuis: 'bas-droite', obstacles: [null], coin: 'bas-droite' },
] as const;

describe('la bulle choisit un coin libre', () => {
  it.each(CASES)('$nom', ({ depuis, obstacles, coin }) => {
    expect(freeCoin(depuis, FENETRE, NOTE, obstacles)).toBe(coin);
  });

  it('les quatre coins sont essayés', () => {
    expect(new Set(CASES.map(({ coin }) => coin))).toEqual(new Set([...COINS, null]));
  });
});
