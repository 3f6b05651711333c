/** Which corner of the window is free: the note must not cover what the person is writing in, or what it points at. */

import { COINS, type Coin } from './calque';

export interface Boite {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const MARGE = 16;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Takes where the note is, the sizes of the window and of the note, and what must stay in sight; returns a free corner, the same one if it can be; null when there is none. */
export function freeCoin(current: Coin, view: Size, note: Size, obstacles: readonly (Boite | null)[]): Coin | null {
  return [current, ...COINS].find((coin) => !obstacles.some((obstacle) => overlaps(obstacle, boxAt(coin, view, note)))) ?? null;
}

function boxAt(coin: Coin, view: Size, note: Size): Boite {
  return {
    left: coin.endsWith('gauche') ? MARGE : view.width - MARGE - note.width,
    top: coin.startsWith('haut') ? MARGE : view.height - MARGE - note.height,
    ...note,
  };
}

function overlaps(a: Boite | null, b: Boite): boolean {
  return a !== null && a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}
