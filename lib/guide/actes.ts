/**
 * The acts of a step, as functions of what is known: what is done already is not asked again. The first is the one thing to do now, for
 * the card as for the note on the page, so that the two never contradict each other.
 */

import type { PageReport, StatutDossier } from '../page/types';
import { perteSiAnnule } from './argent';
import { datee } from './autre-session';
import { type Connu, knownFromPage, RIEN_DE_SAISI } from './connu';
import { lignesOf } from './echeances';
import { etapeOf } from './etapes';
import type { ArgentContext } from './hint-argent';
import type { Action, StepId } from './types';

export interface Sait {
  /** Null when the step is not the page's own: nothing is known of what the person has in front of them. */
  readonly report: PageReport | null;
  readonly connu: Connu;
  /** The training of this page is kept, to be opened again once logged in. */
  readonly gardee: boolean;
}

/** Takes a step and what is known. Returns at least one act, the first thing to do first. */
export function actesOf(step: StepId, sait: Sait, context: ArgentContext): readonly Action[] {
  return SELON[step]?.(sait, context) ?? etapeOf(step).actions;
}

/** What a page says of itself alone, nothing typed. */
export function saitDeLaPage(report: PageReport, gardee: boolean): Sait {
  return { report, connu: knownFromPage(report.facts, RIEN_DE_SAISI), gardee };
}

/** Null: the acts that the step writes hold. */
const SELON: Readonly<Partial<Record<StepId, (sait: Sait, context: ArgentContext) => readonly Action[] | null>>> = {
  'voir-mon-compte-elu': ({ report }) => (report?.facts.soldeEluCentimes === undefined ? null : etapeOf('voir-mon-compte-elu').actions.slice(1)),
  'creer-un-compte': ({ report }) => (report === null ? null : etapeOf('creer-un-compte').actions.slice(0, 1)),
  'formation-indisponible-deconnecte': ({ gardee }) => (gardee ? [...etapeOf('formation-indisponible-deconnecte').actions.slice(0, 1), { texte: 'Je vous proposerai ensuite de rouvrir cette formation.' }] : null),
  'formation-indisponible-connecte': ({ connu }, context) => (isTropTard(connu, context) ? [AUTRE_SESSION, ...etapeOf('formation-indisponible-connecte').actions.slice(0, 2)] : null),
  'lien-email-perime': ({ report }) => (report?.session === 'connecte' ? etapeOf('lien-email-perime').actions.slice(1) : null),
  'lire-la-fiche': actesDeLaFiche,
  'confirmer-l-inscription': ({ report }) => (report === null ? null : isFound(report, 'bouton-confirmer') ? LE_BOUTON_EST_LA : PAS_DE_BOUTON),
  'suivre-mes-dossiers': ({ report }) => (report !== null && isListeVide(report) ? LISTE_VIDE : null),
  'payer-le-reste': ({ report }) => ((report?.facts.statuts ?? []).includes('paiement-refuse') ? PAIEMENT_REFUSE : null),
  'dossier-clos': ({ report }) => FERMES[report?.facts.statuts?.[0] ?? 'valide'] ?? null,
  annuler: (sait, context) => (isSansPerte(sait, context) ? etapeOf('annuler').actions.toReversed() : null),
};

const CREER: Action = { texte: 'Choisissez « Créer mon dossier d’inscription ».', repere: 'creer-mon-dossier' };
const DEVIS: Action = { texte: 'Ce bouton peut aussi s’appeler « Demander un devis ».' };
const VERIFIER: Action = { texte: 'Avant, vérifiez la date, le lieu, le prix et l’organisme.' };
const AUTRE_SESSION: Action = { texte: 'Cherchez une autre session.', repere: 'rechercher', etape: 'chercher-une-formation' };

/** The guide has counted: it asks nobody to count again. */
function actesDeLaFiche({ connu }: Sait, context: ArgentContext): readonly Action[] {
  const niveau = datee(lignesOf(etapeOf('lire-la-fiche'), connu, context), 'inscription-conseillee')?.niveau;
  if (niveau === 'depasse') return [AUTRE_SESSION, { texte: 'Ou demandez une autre date à l’organisme.' }];
  if (niveau === 'urgent') return [{ texte: 'Appelez l’organisme : peut-il répondre aujourd’hui ?' }, CREER, DEVIS];
  return niveau === undefined ? [CREER, { texte: 'Avant, vérifiez la date, le lieu, le prix, et qu’il est encore temps.', etape: 's-inscrire-a-temps' }, DEVIS] : [CREER, VERIFIER, DEVIS];
}

const LE_BOUTON_EST_LA: readonly Action[] = [
  { texte: 'Relisez, puis choisissez « Confirmer mon inscription ».', repere: 'confirmer-mon-inscription' },
  { texte: 'Le site demande peut-être de cocher l’accord d’abord.', repere: 'accord-pour-mobiliser' },
];

/** Nobody knows which tab is open: the consent is shown, or the tab that leads to it. */
const PAS_DE_BOUTON: readonly Action[] = [
  { texte: 'Ouvrez « Financement », et cochez l’accord.', repere: 'accord-pour-mobiliser', aDefaut: 'onglet-financement' },
  { texte: 'Choisissez ensuite « Confirmer mon inscription ».', repere: 'confirmer-mon-inscription', aDefaut: 'onglet-financement' },
];

const LISTE_VIDE: readonly Action[] = [{ texte: 'Aucun dossier ne s’affiche. Cherchez une formation.', repere: 'rechercher', etape: 'chercher-une-formation' }];

const PAIEMENT_REFUSE: readonly Action[] = [{ texte: 'Recommencez avec votre propre carte.', repere: 'payer' }, { texte: 'Encore refusé ? Appelez votre banque.' }];

const REFAIRE: Action = { texte: 'Cherchez une autre date, et refaites une demande.', repere: 'rechercher', etape: 'chercher-une-formation' };

/** Who closed it was read: it is said, not asked. */
const FERMES: Readonly<Partial<Record<StatutDossier, readonly Action[]>>> = {
  'refuse-par-l-organisme': [{ texte: 'L’organisme a refusé. Appelez-le pour savoir pourquoi.' }, REFAIRE],
  'formation-annulee-par-l-organisme': [{ texte: 'L’organisme a annulé. Appelez-le : il a peut-être une autre date.' }, REFAIRE],
  'demande-d-inscription-annulee': [REFAIRE, { texte: 'Vous ne l’avez pas annulée ? Le délai a pu passer.', etape: 'comprendre-un-statut' }],
  'formation-annulee': [REFAIRE, { texte: 'Vérifiez votre solde.', repere: 'vos-droits', etape: 'voir-mon-compte-elu' }],
};

function isTropTard(connu: Connu, context: ArgentContext): boolean {
  return datee(lignesOf(etapeOf('formation-indisponible-connecte'), connu, context), 'inscription-limite')?.niveau === 'depasse';
}

function isSansPerte({ connu }: Sait, context: ArgentContext): boolean {
  return connu.nonConfirme !== null || perteSiAnnule(connu, context) === 'aucune';
}

function isListeVide(report: PageReport): boolean {
  return report.facts.statuts === undefined && clueOf(report, 'liens-de-dossier') === false;
}

function isFound(report: PageReport, id: string): boolean {
  return clueOf(report, id) === true;
}

/** What the page's own state found of a clue; undefined when it was not looked for. */
function clueOf(report: PageReport, id: string): boolean | 'error' | undefined {
  if (report.kind !== 'recognised') return undefined;
  return report.examined.find(({ state }) => state === report.state)?.clues.find((clue) => clue.id === id)?.found;
}
