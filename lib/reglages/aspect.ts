import type { Reglages } from './reglages';

/** Shows the page in the person's size and theme: `components/theme.css` reads both attributes. */
export function applyAspect(root: HTMLElement, { taille, theme }: Reglages): void {
  root.dataset['taille'] = String(taille);
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
}
