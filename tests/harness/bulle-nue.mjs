/** The note with its style sheet, for a page without the extension: there, nobody hands the sheet over. */
import css from '../../lib/overlay/calque.css?inline';
import { createBulle } from '../../lib/overlay/bulle';

/** @param {Window & typeof globalThis} window @param {import('../../lib/overlay/bulle').BulleActions} actions */
export function creerBulle(window, actions) {
  return createBulle(window, actions, (root) => {
    root.append(Object.assign(document.createElement('style'), { textContent: css }));
  });
}
