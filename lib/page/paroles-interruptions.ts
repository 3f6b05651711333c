/** What a page says when it is not the page one asked for: an end of session, a breakdown, the help, a window. Same rules as `paroles.ts`. */

import type { Motif } from './motifs';

export interface Parole {
  readonly phrase: string;
  readonly motifs: readonly Motif[];
}

export const INTERRUPTIONS_DITES = {
  // Interruptions
  'session-terminee': {
    phrase: 'La page dit que la session est terminée.',
    motifs: [
      { tous: ['session', ['expire', 'deconnecte', 'close', 'inactivite', 'formation-finie']], sauf: ['fin-proche', '~futur', 'si', 'formation', 'sans-session', 'place', 'organisme', 'inscrire'], ou: 'phrase' },
      { tous: ['deconnecte'], sauf: ['fin-proche', '~futur', 'si', '~question'], ou: 'phrase' },
      { tous: ['inactivite', ['vous', 'session', 'connexion']], sauf: ['fin-proche', '~futur', 'si'], ou: 'phrase' },
      { tous: ['connexion', ['expire', 'inactivite']], sauf: ['fin-proche', '~futur', 'si', 'payer', 'par-carte', 'lien'], ou: 'phrase' },
    ],
  },
  'fin-de-session-proche': { phrase: 'La page dit que la session va finir.', motifs: [{ tous: ['fin-proche'], ou: 'partout' }] },
  'message-technique': {
    phrase: 'La page annonce un problème technique.',
    motifs: [
      { tous: ['erreur', ['technique', 'echec', 'reessayer', 'site', '!aboutir']], sauf: ['~futur', 'si', 'prevu'], ou: 'phrase' },
      { tous: ['erreur'], sauf: ['aide', '~question'], court: 6, ou: 'titre' },
      { tous: ['introuvable'], sauf: ['formation'], ou: 'phrase' },
      { tous: ['!aboutir'], sauf: ['payer', 'par-carte', 'lien-mort', 'demande', 'inscrire'], ou: 'titre' },
      { tous: ['echec', ['envoyer', 'enregistrer', 'site', 'demande', 'etudier', '!envoyer', '!enregistrer', '!demande', '!etudier']], sauf: ['payer', 'par-carte', 'organisme', '!organisme', 'accepter', '!accepter', 'favorable', '!favorable', '!place', '~futur', 'si'], ou: 'titre' },
    ],
  },
  'site-arrete': {
    phrase: 'La page dit que le site est arrêté ou saturé.',
    motifs: [
      { tous: ['maintenance'], sauf: ['prevu', '~futur', 'si'], ou: 'titre' },
      { tous: ['site', ['maintenance', 'hors-service', '!disponible']], sauf: ['prevu', '~futur', 'si', 'cette-formation'], ou: 'titre' },
      { tous: ['site', ['maintenance', 'hors-service', '!disponible']], sauf: ['prevu', '~futur', 'si', 'cette-formation'], ou: 'phrase' },
      { tous: ['maintenance', 'hors-service'], sauf: ['prevu', 'si'], ou: 'phrase' },
      { tous: ['saturation', ['site', 'vous', 'reessayer', 'attendre']], sauf: ['place', 'session', 'organisme', 'cette-formation'], ou: 'phrase' },
    ],
  },
  'personne-a-prouver': { phrase: 'La page demande de prouver que vous êtes une personne.', motifs: [{ tous: ['captcha'], ou: 'partout' }] },
  // Help, profile, windows
  'titre-de-l-aide': { phrase: 'Le titre est celui de l’aide.', motifs: [{ tous: [['aide', 'elu']], ou: 'titre' }] },
  'profil-a-mettre-a-jour': {
    phrase: 'La page demande de compléter votre situation.',
    motifs: [
      { tous: [['profil', 'categorie-socio', 'coordonnees', 'situation', 'conditions-generales', 'compte'], ['mettre-a-jour', 'completer', 'verifier']], ou: 'titre' },
      { tous: [['profil', 'categorie-socio', 'coordonnees', 'situation', 'conditions-generales'], ['mettre-a-jour', 'completer', 'verifier'], ['requis', 'poursuivre', 'si']], sauf: ['identite'], ou: 'phrase' },
      { tous: ['informer', ['mettre-a-jour', 'completer']], sauf: ['dossier', 'demande', 'inscrire', 'formation'], ou: 'titre' },
    ],
  },
  'titre-de-mise-a-jour': { phrase: 'Le titre demande une mise à jour.', motifs: [{ tous: ['mettre-a-jour'], ou: 'titre' }] },
  'avant-de-continuer': { phrase: 'La page dit que c’est nécessaire pour continuer.', motifs: [{ tous: [['requis', 'poursuivre']], ou: 'phrase' }] },
  'espace-personnel': { phrase: 'La page affiche votre profil.', motifs: [{ tous: ['profil'], ou: 'grand-titre' }, { tous: ['desinscrire'], ou: 'partout' }] },
  deconnexion: { phrase: 'La fenêtre propose de se déconnecter.', motifs: [{ tous: ['deconnecter'], ou: 'partout' }] },
  cookies: { phrase: 'La fenêtre parle de cookies.', motifs: [{ tous: ['cookies'], ou: 'partout' }] },
  'sans-rapport': { phrase: 'La fenêtre demande votre avis, ou propose une lettre.', motifs: [{ tous: [['avis', 'lettre']], ou: 'titre' }] },
} as const satisfies Readonly<Record<string, Parole>>;
