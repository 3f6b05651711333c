import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Capture } from '@/lib/accompagnement/capture-types';
import type { Lettre } from '@/lib/accompagnement/reperes';
import type { LieuVu } from '@/lib/accompagnement/diagnostic';
import type { CivilDate } from '@/lib/calendar/civil-date';
import type { Association } from '@/lib/guide/associations';
import type { Slot, StepId } from '@/lib/guide/types';
import type { PanelView } from '@/lib/guide/panel-view';
import type { AnchorId } from '@/lib/page/anchor-ids';
import type { PageStateId } from '@/lib/page/types';

/** What helps those who help. None of these promises rejects. */
export interface Soutien {
  /** Where the page stands and with what it is read, for a diagnosis. */
  readonly lieu: () => Promise<LieuVu>;
  /** An anonymous copy of the page; null where there is no page to copy. */
  readonly copierLaPage: (() => Promise<Capture>) | null;
  /** Opens the helper's sheet in a tab: one step of it, or all. */
  readonly ouvrirLaFiche: (etape: StepId | null) => void;
}

/** What the panel may do outside itself, always at the person's request. Both promises never reject. */
export interface Gestes {
  /** False: the control is not on the page. Null: there is no page to show it on. */
  readonly montrer: ((anchor: AnchorId) => Promise<boolean>) | null;
  /** False: the browser refused the clipboard. */
  readonly copier: (text: string) => Promise<boolean>;
  readonly imprimer: () => void;
  /** The person says what an unknown page is, or takes it back. Absent where nobody has a real page in front of them. */
  readonly designer?: (page: PageStateId) => void;
  readonly dedire?: () => void;
  /** Asks the browser for the access to the site, in the click. Absent where it is not withheld. */
  readonly autoriser?: () => void;
  /** Absent where nobody has a real page in front of them. */
  readonly soutien?: Soutien;
  /** The letter that stands on a control while somebody helps; absent: none. */
  readonly lettre?: (anchor: AnchorId) => Lettre | undefined;
}

/** What every part of the panel may need: the words of the values, the day, and the person's acts. */
export interface GuideContext {
  readonly resolve: (slot: Slot) => string;
  readonly today: CivilDate;
  readonly profil: Association | null;
  /** Room enough for everything at once: nothing below the card is folded. */
  readonly large: boolean;
  /** What is in front of the person. */
  readonly page: PanelView['page'];
  readonly gestes: Gestes;
  /** Opens a step; null goes back to what the page proposes. */
  readonly ouvrir: (step: StepId | null) => void;
  /** Says something aloud, through the panel's one live region, in answer to an act of the person. */
  readonly dire: (texte: string) => void;
}

const Contexte = createContext<GuideContext | null>(null);

export const FournirGuide = Contexte.Provider;

export function useGuide(): GuideContext {
  const guide = useContext(Contexte);
  if (guide === null) throw new Error('no guide around this component');
  return guide;
}
