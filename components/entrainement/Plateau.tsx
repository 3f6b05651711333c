import { useEffect, useRef, useState } from 'preact/hooks';
import { ecranOf } from '@/lib/entrainement/ecran';
import { type PartieJouee, presser, followLink } from '@/lib/entrainement/partie';
import { deplier, dessiner, titreAffiche } from '@/lib/entrainement/plateau';
import { ENTRAINEMENT } from '../textes/entrainement';

interface Props {
  readonly partie: PartieJouee;
  /** Puts the screen's own style on its document. */
  readonly dress: (document: Document) => void;
  /** The person's choice of letters, 1 to 3. */
  readonly taille: number;
  readonly jouer: (partie: PartieJouee) => void;
  /** The screen as it now stands: after each drawing, and after each choice in a field. */
  readonly onDrawn: (screen: { readonly url: URL; readonly window: Window & typeof globalThis }) => void;
}

type Gestes = ReadonlyMap<Element, string>;

/** The schematic screen, in a frame of its own: the reader meets a whole document, and nothing else of ours. */
export function Plateau({ partie, dress, taille, jouer, onDrawn }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [ready, setReady] = useState(false);
  const gestes = useRef<Gestes>(new Map());
  const latest = useRef(partie);
  const tour = useRef<string | null>(null);
  latest.current = partie;

  useEffect(() => {
    const window = ready ? windowOf(frame.current) : null;
    if (window === null) return;
    const { document } = window;
    const screen = ecranOf(partie);
    const key = [partie.tour, partie.url, partie.dialogue, JSON.stringify(partie.settings)].join(' ');
    if (key !== tour.current) {
      gestes.current = dessiner(document, screen);
      // After a press only: the first screen leaves the person where they are.
      if (tour.current !== null) focusOn(titreAffiche(document));
      tour.current = key;
    }
    deplier(document, gestes.current, partie.ouverts);
    onDrawn({ url: screen.url, window });
  }, [partie, ready]);

  useEffect(() => {
    if (ready) windowOf(frame.current)?.document.documentElement.setAttribute('data-taille', String(taille));
  }, [ready, taille]);

  useEffect(() => {
    const window = ready ? windowOf(frame.current) : null;
    if (window === null) return;
    const { document } = window;
    const onClick = (event: Event): void => {
      const pressed = event.target instanceof window.Element ? event.target.closest('button, a') : null;
      if (pressed === null) return;
      event.preventDefault();
      const accord = document.querySelector<HTMLInputElement>('#accord')?.checked === true;
      const href = pressed.getAttribute('href');
      const geste = gestes.current.get(pressed) ?? 'message';
      jouer(href === null || gestes.current.has(pressed) ? presser(latest.current, { geste, accord }) : followLink(latest.current, href));
    };
    const onChange = (): void => onDrawn({ url: ecranOf(latest.current).url, window });
    const onSubmit = (event: Event): void => event.preventDefault();
    dress(document);
    document.addEventListener('click', onClick);
    document.addEventListener('submit', onSubmit);
    document.addEventListener('change', onChange);
    return () => {
      document.removeEventListener('click', onClick);
      document.removeEventListener('submit', onSubmit);
      document.removeEventListener('change', onChange);
    };
  }, [ready]);

  return <iframe ref={frame} class="plateau" title={ENTRAINEMENT.ecran} onLoad={() => setReady(true)} />;
}

function windowOf(frame: HTMLIFrameElement | null): (Window & typeof globalThis) | null {
  return (frame?.contentWindow ?? null) as (Window & typeof globalThis) | null;
}

function focusOn(heading: HTMLElement | null): void {
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
}
