/** The note with its style sheet, for a page without the extension: there, nobody hands the sheet over. */
import css from '../../lib/overlay/calque.css?inline';
import { type Bulle, type BulleActions, createBulle } from '../../lib/overlay/bulle';

export function creerBulle(window: Window & typeof globalThis, actions: BulleActions): Bulle {
  return createBulle(window, actions, (root) => {
    root.append(Object.assign(document.createElement('style'), { textContent: css }));
  });
}
