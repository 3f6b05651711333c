import type { Accompagnement } from './accompagnement';
import type { Reglages } from './reglages';

/** Shows the page in the person's size and theme: `components/theme.css` reads both attributes. */
export function applyAspect(root: HTMLElement, { taille, theme }: Reglages): void {
  root.dataset['taille'] = String(taille);
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}

/** Our own page is looked at too: what comes from the person's dossiers is covered there (`data-personnel`). */
export function applyAccompagnement(root: HTMLElement, { actif }: Accompagnement): void {
  if (actif) root.dataset['accompagne'] = '';
  else delete root.dataset['accompagne'];
}
