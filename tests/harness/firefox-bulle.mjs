/** The note on the page, in Firefox: its shadow is closed to scripts, the page's and ours; not to the browser. */
import { waitFor } from './wait.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./firefox.mjs').launchFirefox>>} Firefox */
/** @typedef {{ x: number, y: number, width: number, height: number }} Cadre */
/** @typedef {{ texte: string, classes: string, niveau: string, cadre: Cadre, boutons: readonly { nom: string, cadre: Cadre }[] }} Bulle */

const BOX = '(one) => { const { x, y, width, height } = one.getBoundingClientRect(); return { x, y, width, height }; }';
const ROOT = "document.querySelector('compagnon-dife')?.openOrClosedShadowRoot";

const NOTE = `((box, card) => card && ({
  texte: card.textContent, classes: card.hidden ? card.className + ' cachee' : card.className, niveau: card.querySelector('.niveau')?.textContent ?? '', cadre: box(card),
  boutons: [...card.querySelectorAll('button')].map((one) => ({ nom: one.textContent, cadre: box(one) })).filter(({ cadre }) => cadre.height > 0),
}))(${BOX}, ${ROOT}?.querySelector('section') ?? null)`;

const RING = `((box, ring) => ring && box(ring))(${BOX}, ${ROOT}?.querySelector('.anneau') ?? null)`;

/** @param {Firefox} firefox @returns {Promise<Bulle | null>} what a person reads and may press in the note */
export async function lireBulle(firefox) {
  return (await firefox.readPage(NOTE)) ?? null;
}

/** @param {Firefox} firefox @returns {Promise<Cadre | null>} where the ring of « Montrer sur la page » stands */
export async function lireAnneau(firefox) {
  return (await firefox.readPage(RING)) ?? null;
}

/** Until the note is as wanted; says what was seen last. @param {Firefox} firefox @param {(bulle: Bulle | null) => boolean} wanted @param {string} what @returns {Promise<Bulle>} */
export async function attendreBulle(firefox, wanted, what) {
  /** @type {Bulle | null} */
  let last = null;
  await waitFor(async () => wanted((last = await lireBulle(firefox))), { what }).catch((error) => {
    throw new Error(`${error.message} ; vu : ${JSON.stringify(last)}`, { cause: error });
  });
  return /** @type {Bulle} */ (/** @type {unknown} */ (last));
}

/** A person's click on a button of the note. @param {Firefox} firefox @param {string} nom */
export async function cliquer(firefox, nom) {
  const { boutons } = await attendreBulle(firefox, (bulle) => bulle?.boutons.some((one) => one.nom === nom) === true, `le bouton « ${nom} » de la bulle`);
  const { x, y, width, height } = /** @type {{ cadre: Cadre }} */ (boutons.find((one) => one.nom === nom)).cadre;
  await firefox.clickAt({ x: x + width / 2, y: y + height / 2 });
}
