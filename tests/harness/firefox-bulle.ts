/** The note on the page, in Firefox: its shadow is closed to scripts, the page's and ours; not to the browser. */
import { waitFor } from './wait';
import type { launchFirefox } from './firefox';

export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;
export type Cadre = { x: number, y: number, width: number, height: number };
export type Bulle = { texte: string, classes: string, niveau: string, cadre: Cadre, boutons: readonly { nom: string, cadre: Cadre }[] };

const BOX = '(one) => { const { x, y, width, height } = one.getBoundingClientRect(); return { x, y, width, height }; }';
const ROOT = "document.querySelector('compagnon-dife')?.openOrClosedShadowRoot";

const NOTE = `((box, card) => card && ({
  texte: card.textContent, classes: card.hidden ? card.className + ' cachee' : card.className, niveau: card.querySelector('.niveau')?.textContent ?? '', cadre: box(card),
  boutons: [...card.querySelectorAll('button')].map((one) => ({ nom: one.textContent, cadre: box(one) })).filter(({ cadre }) => cadre.height > 0),
}))(${BOX}, ${ROOT}?.querySelector('section') ?? null)`;

const RING = `((box, ring) => ring && box(ring))(${BOX}, ${ROOT}?.querySelector('.anneau') ?? null)`;

/** @returns what a person reads and may press in the note */
export async function lireBulle(firefox: Firefox): Promise<Bulle | null> {
  return (await firefox.readPage<Bulle | null | undefined>(NOTE)) ?? null;
}

/** @returns where the ring of « Montrer sur la page » stands */
export async function lireAnneau(firefox: Firefox): Promise<Cadre | null> {
  return (await firefox.readPage<Cadre | null | undefined>(RING)) ?? null;
}

/** Until the note is as wanted; says what was seen last. */
export async function attendreBulle(firefox: Firefox, wanted: (bulle: Bulle | null) => boolean, what: string): Promise<Bulle> {
  let last: Bulle | null = null;
  await waitFor(async () => wanted((last = await lireBulle(firefox))), { what }).catch((error) => {
    throw new Error(`${error.message} ; vu : ${JSON.stringify(last)}`, { cause: error });
  });
  return last as unknown as Bulle;
}

/** A person's click on a button of the note. */
export async function cliquer(firefox: Firefox, nom: string): Promise<void> {
  const { boutons } = await attendreBulle(firefox, (bulle) => bulle?.boutons.some((one) => one.nom === nom) === true, `le bouton « ${nom} » de la bulle`);
  const { x, y, width, height } = (boutons.find((one) => one.nom === nom) as { cadre: Cadre }).cadre;
  await firefox.clickAt({ x: x + width / 2, y: y + height / 2 });
}
