/** How each control that the guide speaks of is found: data, for the scripts that point at them. */

import type { AnchorId } from './anchor-ids';
import type { Sens } from './concepts';
import type { Motif } from './motifs';
import { PAROLES } from './paroles';
import type { RouteKind } from './route';

/** One way to find a control: what it says, in order of preference, and where it counts. */
export interface Way {
  readonly dit: readonly Pick<Motif, 'tous' | 'sauf' | 'court'>[];
  /** Around the content (header, menus), in it, in an open window, or in these two. */
  readonly where: 'autour' | 'contenu' | 'fenetre' | 'contenu-ou-fenetre';
  /** A control that can be used, a text or heading, or the card of a dossier. */
  readonly what: 'commande' | 'texte' | 'dossier';
  /** Only in a part of the page that also says one of these. */
  readonly beside?: readonly Motif[];
  /** Only at these addresses: elsewhere the same words are about something else. */
  readonly routes?: readonly RouteKind[];
}

type Dit = Way['dit'];
const one = (tous: Motif['tous'], sauf: readonly Sens[] = [], court?: number): Dit => [{ tous, sauf, ...(court === undefined ? {} : { court }) }];
const inside = (dit: Dit): Way => ({ dit, where: 'contenu-ou-fenetre', what: 'commande' });
const around = (dit: Dit): Way => ({ dit, where: 'autour', what: 'commande' });

const CONNEXION = one(['connexion'], ['franceconnect', 'deconnecter', 'creer', 'sans-compte']);
const DROITS = one(['titre-droits'], ['aide']);
const DOSSIERS = one([['titre-dossiers', 'dossier']], ['creer', 'envoyer', 'aide', 'annuler', 'garder']);
const RECHERCHE = one(['rechercher'], ['aide', 'mandat']);
const ANNULER = one([['annuler', 'renoncer']], ['garder', '!annuler']);
const DOSSIER_OU_FICHE: readonly RouteKind[] = ['fiche', 'autre', 'dossier', 'dossiers'];

/** A title of the sheet that unfolds is no way to enrol. */
const SINSCRIRE: Dit = PAROLES['bouton-pour-s-inscrire'].motifs.map((motif) => ({ ...motif, sauf: [...('sauf' in motif ? motif.sauf : []), 'corps-de-fiche'] }));

export const WAYS = {
  's-identifier': [around(CONNEXION), inside(CONNEXION)],
  franceconnect: [inside(one(['franceconnect', 'connexion'])), inside(one(['franceconnect', 'continuer'])), inside(one(['franceconnect'], ['aide', '!franceconnect']))],
  'creer-mon-compte': [inside(one(['creer', 'compte'], ['elu'])), around(one(['creer', 'compte'], ['elu']))],
  'inscription-sans-franceconnect': [inside(one(['!franceconnect']))],
  'vos-droits': [around(DROITS), around(one(['droits'], ['aide', 'elu'], 3)), inside(DROITS)],
  'compte-elu': [{ dit: one([['elu', 'mandat']], ['aide', 'rechercher', '~question', 'formation'], 10), where: 'contenu', what: 'texte', routes: ['droits'] }],
  'chercher-pour-mon-mandat': [inside(one(['rechercher', 'mandat'])), inside(one(['formation', 'mandat']))],
  rechercher: [inside(one(['rechercher'], ['mandat', 'formation', 'aide'])), around(RECHERCHE), inside(RECHERCHE)],
  'selecteur-de-mandat': [{ dit: one([['mandat', 'elu']], [], 10), where: 'contenu', what: 'texte', routes: ['recherche'] }, { ...inside(one(['mandat'])), routes: ['recherche'] }],
  'acces-elus': [around(one(['elu'])), inside(one(['elu'], ['formation', 'rechercher', 'compte']))],
  // The fold « Modalités d’inscription » of a sheet says « inscription » too: what creates the dossier comes first.
  'creer-mon-dossier': [{ ...inside(PAROLES['bouton-creer-mon-dossier'].motifs), routes: DOSSIER_OU_FICHE }, { ...inside(SINSCRIRE), routes: DOSSIER_OU_FICHE }],
  'valider-l-information': [{ ...inside(one([['continuer', 'informer']])), beside: PAROLES['avis-aux-agents-publics'].motifs }],
  'envoyer-mon-inscription': [{ ...inside(PAROLES['bouton-envoyer'].motifs), routes: ['dossier', 'autre'] }],
  'vos-dossiers': [around(DOSSIERS), inside(DOSSIERS)],
  'dossier-le-plus-urgent': [{ dit: [], where: 'contenu', what: 'dossier', routes: ['dossiers'] }],
  'onglet-financement': [{ ...inside(one(['corps-de-fiche', 'reste'], [], 3)), routes: ['dossier'] }],
  'accord-pour-mobiliser': [{ dit: [{ tous: [['accord', 'accepter'], 'mobiliser'] }, { tous: ['accord', ['droits', 'vous'], 'euro'] }], where: 'contenu-ou-fenetre', what: 'texte', routes: ['dossier'] }],
  'confirmer-mon-inscription': [{ ...inside(PAROLES['bouton-confirmer'].motifs), routes: ['dossier', 'dossiers'] }],
  payer: [{ ...inside(PAROLES['bouton-payer'].motifs), routes: ['dossier'] }],
  'annuler-mon-inscription': [{ ...inside(ANNULER), beside: PAROLES['question-d-annulation'].motifs, where: 'fenetre' }, { ...inside(ANNULER), routes: ['dossier', 'dossiers'] }],
  'ne-pas-annuler': [
    { ...inside([{ tous: [['garder', '!garder']] }, { tous: ['!annuler'] }]), beside: PAROLES['question-d-annulation'].motifs },
    { dit: one(['fermer'], ['annuler']), where: 'fenetre', what: 'commande', beside: PAROLES['question-d-annulation'].motifs },
  ],
} as const satisfies Readonly<Record<AnchorId, readonly Way[]>>;
