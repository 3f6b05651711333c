/**
 * How the guide is written: the shapes of its data. No markup anywhere.
 * A step names others by an id, a mere string here: etapes/index.ts derives the ids that exist and refuses any other.
 */
import type { AnchorId } from '../page/anchor-ids';
import type { PageStateId } from '../page/types';
import type { CasId, Perte, RegleOrganisme } from '../rules/catalogue-consequences';
import type { Droits, LigneId } from '../rules/catalogue-droits';
import type { FaitId } from '../rules/catalogue-faits';
import type { DelaiId } from '../rules/delais';

/** The three stages that lead the panel. */
export type Stade = 'se-connecter' | 's-inscrire' | 'valider';

/** The ids of lib/rules, by their own types: the guide cannot name a rule that does not exist. */
export type { DelaiId, LigneId };
export type DroitId = keyof Droits;
/** What the training body receives. */
export type VersementId = RegleOrganisme['regle'];
/** What may happen to the rights engaged. */
export type PerteId = Perte;
/** The rows of the table « deux bourses »: lib/rules gives the verdicts, frais.ts the words. */
export type CasFraisId = CasId;

/** Shares of attendance, in the terms summarised by the guides. */
export type SeuilId = 'assiduite-basse' | 'assiduite-haute';

/** Dated facts that nothing counts: durations, days of the year, who has the right. */
export type ValeurId = FaitId;

/** A value that only lib/rules (or a dated table) may give: never typed in a sentence. */
export type Slot =
  | { readonly delai: DelaiId }
  | { readonly droit: DroitId }
  | { readonly versement: VersementId }
  | { readonly seuil: SeuilId }
  | { readonly ligne: LigneId }
  | { readonly valeur: ValeurId };

export type Segment = string | Slot;

/** Plain text, or text cut by slots. Spaces around a slot belong to the strings. */
export type Texte = string | readonly Segment[];

export interface Lien {
  readonly href: string;
  readonly libelle: string;
  /** Said to the person: `a-confirmer` is an address that one secondary or old source gives. */
  readonly confiance: 'officiel' | 'guide' | 'a-confirmer';
  /** The page that it opens: offering it to somebody who is there only opens a second one. */
  readonly page?: PageStateId;
}

/** One thing to do. At most one way to help is offered beside it, in this order: show it, open it, explain it. */
export interface Action<Id extends string = string> {
  readonly texte: Texte;
  readonly repere?: AnchorId;
  /** What to show instead when that control is not on the page: the tab or the menu that leads to it. */
  readonly aDefaut?: AnchorId;
  readonly lien?: Lien;
  readonly etape?: Id;
}

/** Whose telephone and e-mail to show. `association` is the one the person chose, if any. */
export type ContactId = 'association' | LigneId;

export type MessageId = 'compte-elu-absent' | 'creation-impossible' | 'identite-sur-papier';

export type Bloc =
  | { readonly kind: 'titre'; readonly texte: string }
  | { readonly kind: 'texte'; readonly texte: Texte }
  | { readonly kind: 'attention'; readonly texte: Texte }
  | { readonly kind: 'liste' | 'etapes'; readonly titre?: string; readonly elements: readonly Texte[] }
  | { readonly kind: 'delai'; readonly delai: DelaiId; readonly texte: Texte }
  | { readonly kind: 'droits'; readonly texte: Texte }
  | { readonly kind: 'frais'; readonly cas: readonly CasFraisId[] }
  | { readonly kind: 'lien'; readonly lien: Lien }
  | { readonly kind: 'contact'; readonly contact: ContactId }
  | { readonly kind: 'message-a-copier'; readonly message: MessageId };

/** The short text of the on-page hint: what is happening and why. The one thing to do is the step's first act. */
export interface HintText {
  /** How it is found again in the list of what « Ne plus afficher ici » silenced. */
  readonly nom: string;
  readonly titre: string;
  readonly texte: Texte;
}

export type UnATrois<T> = readonly [T] | readonly [T, T] | readonly [T, T, T];

/** Where a step comes from: the five starting guides (docs/couverture-des-guides.md), the rules, the site's own pages, this extension itself. */
export type SourceId = 'S0' | 'S1' | 'S2' | 'S3' | 'S4' | 'regles' | 'site' | 'extension';

/** A step as one entry of etapes/: everything that is said of it stands there. Its id is the key that holds it. */
export interface EtapeData<Id extends string = string> {
  readonly titre: string;
  /** `null`: belongs to no stage (help, breakdowns). */
  readonly stade: Stade | null;
  /** Its place in the lists, smallest first. Leave gaps: a step between 40 and 50 takes 45. */
  readonly rang: number;
  /** What the page in front of the person is. `null`: no page shows this step, it is only read. */
  readonly ici: Texte | null;
  readonly pourquoi?: Texte;
  readonly actions: UnATrois<Action<Id>>;
  readonly blocs: readonly Bloc[];
  readonly siBloque: readonly Id[];
  readonly precedente: Id | null;
  readonly suivante: Id | null;
  readonly bulle?: HintText;
  /** Words a person may type in the search and that the texts do not hold. */
  readonly mots?: readonly string[];
  /** What people say or ask when this step is their answer, in their own words. */
  readonly questions?: readonly string[];
  readonly sources: readonly SourceId[];
}

export type EtapesData = Readonly<Record<string, EtapeData>>;
