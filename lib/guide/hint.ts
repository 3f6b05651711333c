/** The on-page hint, from the same step as the panel. */

import type { AnchorId } from '../page/anchor-ids';
import type { PageReport } from '../page/types';
import type { EcheanceContext } from '../rules/delais';
import { actesOf, saitDeLaPage } from './actes';
import { FORCE_MAJEURE } from './avant-le-clic';
import type { HintId } from './hint-ids';
import type { Connu } from './connu';
import { NIVEAUX } from './dates-en-mots';
import { etapeOf } from './etapes';
import { type ArgentContext, avantDAnnuler, avantDeConfirmer } from './hint-argent';
import { alerteInscription } from './hint-inscription';
import { stepForPage } from './parcours';
import { type Reprise, aRouvrir } from './reprise';
import { makeResolve } from './resolve';
import { plainText } from './texte';
import type { Action, HintText, StepId } from './types';

/** What the note on the page shows. The content script holds no text of its own: all of it comes from here. */
export interface Hint {
  /** Same id, same hint: one that was closed stays closed until the page says something else. */
  readonly id: string;
  /** What « Ne plus afficher ici » remembers; null where it makes no sense. */
  readonly genre: HintId | null;
  /** How pressing it is, told by a word, a sign and a shape. */
  readonly niveau: { readonly id: 'bientot' | 'urgent' | 'depasse'; readonly texte: string } | null;
  readonly titre: string;
  readonly textes: readonly string[];
  /** Said instead of the buttons while a window of the site keeps every click for itself. */
  readonly bloque: string;
  /** Label of the button that opens the guide; null where a click in the page cannot open it. */
  readonly ouvrir: string | null;
  /** What that button asks for. Nothing it does is chosen by the page's words. */
  readonly acte: 'open-guide' | 'reopen' | 'recall-hint';
  readonly fermer: string;
  /** Label of « Ne plus afficher ici », null where `genre` is. */
  readonly taire: string | null;
  /** How long a closed hint stays closed: until the page says something else, or as long as the tab keeps the site open. */
  readonly silence: 'cette-page' | 'cet-onglet';
  readonly repere: AnchorId | null;
}

const OUVRIR = 'Ouvrir le guide';
const FERMER = 'Fermer';
const TAIRE = 'Ne plus afficher ici';
/** Said where it is true: not in a private window, which keeps nothing. */
const GARDEE = 'Une fois connecté, je vous proposerai de la rouvrir.';
/** The same button closes a guide that is open, which the page does not know: the words hold in both cases. */
const SANS_BOUTON = 'Pour ouvrir ou fermer le guide : la boussole Compagnon DIFE, en haut de la fenêtre.';
const BLOQUE = `La fenêtre du site retient les clics. Lisez le guide. ${SANS_BOUTON}`;

export interface HintContext extends Pick<EcheanceContext, 'zone' | 'today'> {
  /** Whether a click in the page may open the guide (Firefox refuses it). */
  readonly canOpen: boolean;
  /** Milliseconds, by the same clock as the trainings to open again. */
  readonly now: number;
  readonly reprises: readonly Reprise[];
  /** The kinds that the person no longer wants on pages. */
  readonly tues: readonly HintId[];
}

/** Takes what the page says. Returns null where the guide has nothing to say on the page itself, or was asked to say it no more. */
export function composeHint(report: PageReport, context: HintContext): Hint | null {
  const hint = report.kind === 'recognised' ? (hintOfStep(report, context) ?? hintOfReprise(aRouvrir(context.reprises, report, context.now), context)) : null;
  return hint?.genre && context.tues.includes(hint.genre) ? null : hint;
}

/** Answer to « Ne plus afficher ici »: what was done, how to undo it now, and where to undo it later. */
export function hintOfSilence(genre: HintId): Hint {
  return {
    ...NUE, id: `tue ${genre}`, genre, acte: 'recall-hint',
    titre: 'Ce message ne s’affichera plus ici', textes: ['Le guide continue de dire la même chose.', 'Pour le revoir : réglages du Compagnon, puis « Revoir les messages ».'], ouvrir: 'Continuer à l’afficher',
  };
}

/** Whatever a note says: how to close it. */
const NUE = { niveau: null, bloque: BLOQUE, fermer: FERMER, taire: null, silence: 'cette-page', repere: null } as const;

function hintOfStep(report: PageReport & { readonly kind: 'recognised' }, { zone, today, canOpen, reprises }: HintContext): Hint | null {
  const step = stepForPage(report);
  const sait = saitDeLaPage(report, reprises.some(({ formationUrl }) => formationUrl === report.facts.formationUrl));
  const gardee = step === 'formation-indisponible-deconnecte' && sait.gardee ? [GARDEE] : [];
  const context = { zone, today, resolve: makeResolve(today) };
  const { connu } = sait;
  const { bulle } = etapeOf(step);
  // The panel's own: the note never asks for something else.
  const [acte] = actesOf(step, sait, context);
  const said = bulle === undefined ? alerteOf(step, connu, context) : { genre: step as HintId, niveau: null, titre: bulle.titre, textes: [...textesOf(step, bulle, acte, connu, context), ...gardee], repere: acte?.repere ?? null };
  if (said === null) return null;
  return { ...NUE, ...said, ...bouton(said.textes, canOpen), id: [step, report.facts.formationUrl ?? ''].join(' '), acte: 'open-guide', taire: TAIRE };
}

/** What is happening and why, then the one thing to do; before money, what it costs and until when. */
function textesOf(step: StepId, bulle: HintText, acte: Action | undefined, connu: Connu, context: ArgentContext): readonly string[] {
  const [texte, action] = [bulle.texte, acte?.texte ?? ''].map((one) => plainText(one, context.resolve)) as [string, string];
  if (step === 'confirmer-l-inscription') return [...avantDeConfirmer(connu, context), action];
  if (step !== 'annuler') return [texte, action];
  const comptes = avantDAnnuler(connu, context);
  return comptes.length === 0 ? [texte, action, FORCE_MAJEURE] : [...comptes, FORCE_MAJEURE];
}

/** On a training's sheet, only when the date is near or gone: with time enough, the page is left alone. */
function alerteOf(step: StepId, connu: Connu, context: ArgentContext): Pick<Hint, 'genre' | 'niveau' | 'titre' | 'textes' | 'repere'> | null {
  const alerte = step === 'lire-la-fiche' ? alerteInscription(connu, context) : null;
  if (alerte === null) return null;
  const { niveau, titre, textes } = alerte;
  return { genre: 'inscription-a-temps', niveau: { id: niveau, texte: NIVEAUX[niveau].join(' ') }, titre, textes, repere: null };
}

/** Logged in at last: the training that was hidden may be opened again. With several, the guide asks which. */
function hintOfReprise(reprises: readonly Reprise[], { canOpen }: HintContext): Hint | null {
  const [premiere, seconde] = reprises;
  if (premiere === undefined) return null;
  const common = { ...NUE, id: ['reprise', ...reprises.map(({ formationUrl }) => formationUrl)].join(' '), genre: 'reprise', titre: 'Vous êtes connecté', taire: TAIRE, silence: 'cet-onglet' } as const;
  if (seconde !== undefined) {
    return { ...common, ...bouton(['Vous avez vu plusieurs formations avant de vous connecter. Le guide vous demande laquelle rouvrir.'], canOpen), acte: 'open-guide' };
  }
  const vue = premiere.titre === null ? 'Vous avez vu une formation avant de vous connecter.' : `Vous avez vu « ${premiere.titre} » avant de vous connecter.`;
  return { ...common, textes: [vue, 'Le site peut maintenant l’afficher.'], ouvrir: 'Rouvrir la formation', acte: 'reopen' };
}

/** Where a click in the page cannot open the guide, the words name the button that does. */
function bouton(textes: readonly string[], canOpen: HintContext['canOpen']): Pick<Hint, 'textes' | 'ouvrir'> {
  return { textes: canOpen ? textes : [...textes, SANS_BOUTON], ouvrir: canOpen ? OUVRIR : null };
}
