/** The note with its style sheet, for a page without the extension: there, nobody hands the sheet over. */
import css from '../../lib/overlay/calque.css?inline';
import { type HintBox, type HintActions, createHintBox } from '../../lib/overlay/hint-box';

export function creerBulle(window: Window & typeof globalThis, actions: HintActions): HintBox {
  return createHintBox(window, actions, (root) => {
    root.append(Object.assign(document.createElement('style'), { textContent: css }));
  });
}
