import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const fiche = {
  'formation-non-connecte': {
    ici: 'La fiche de la formation s’affiche, mais vous n’êtes pas connecté.',
    pourquoi: 'Vos droits élu et l’inscription n’apparaissent qu’une fois connecté.',
    actions: [
      { texte: 'Choisissez « S’identifier ».', repere: 's-identifier', lien: LIENS.connexion },
      { texte: 'Revenez ensuite sur cette fiche.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Ce bouton s’appelait « Connexion », et « Me connecter » dans la fiche.' },
      { kind: 'texte', texte: 'Les aides au financement affichées ici ne sont pas les vôtres.' },
    ],
    siBloque: ['se-connecter', 'creer-un-compte'],
    precedente: 'choisir-dans-les-resultats',
    suivante: 'lire-la-fiche',
    mots: ['fiche', 'me connecter', 'aides'],
    sources: ['S1', 'site'],
  },
  'lire-la-fiche': {
    ici: 'Vous êtes sur la fiche d’une formation, et vous êtes connecté.',
    actions: [
      { texte: 'Vérifiez la date, le lieu, le prix et l’organisme.' },
      { texte: 'Vérifiez qu’il est encore temps.', etape: 's-inscrire-a-temps' },
      { texte: 'Choisissez « Créer mon dossier d’inscription ».', repere: 'creer-mon-dossier' },
    ],
    blocs: [
      { kind: 'delai', delai: 'inscription-conseillee', texte: 'Jour conseillé pour envoyer votre demande.' },
      { kind: 'delai', delai: 'inscription-limite', texte: 'Ce jour-là, l’organisme doit vous avoir répondu. Confirmez aussi, si possible.' },
      { kind: 'texte', texte: 'Sur le site actuel, ce bouton peut s’appeler « Demander un devis ».' },
      { kind: 'texte', texte: 'Plusieurs sessions ? Cochez d’abord la bonne date.' },
      { kind: 'texte', texte: '« Informations pratiques » donne le contact, l’accès et l’accessibilité du lieu.' },
      { kind: 'texte', texte: 'Une preuve d’identité sera demandée : FranceConnect+.' },
      { kind: 'texte', texte: 'Créer le dossier n’engage pas encore vos droits.' },
    ],
    siBloque: ['s-inscrire-a-temps', 'verification-identite', 'trois-facons-de-payer'],
    precedente: 'choisir-dans-les-resultats',
    suivante: 'verification-identite',
    mots: ['s’inscrire', 'créer mon dossier', 'devis', 'session', 'prix'],
    sources: ['S0', 'S1', 'S4', 'site'],
  },
  's-inscrire-a-temps': {
    ici: null,
    pourquoi: 'Une demande envoyée trop tard n’aboutit pas.',
    actions: [
      { texte: 'Notez le premier jour de la formation.' },
      { texte: 'Envoyez votre demande au plus tard le jour conseillé. Confirmez le jour même de la réponse.', repere: 'creer-mon-dossier', etape: 'lire-la-fiche' },
      { texte: 'Trop tard ? Cherchez une session plus lointaine.', etape: 'chercher-une-formation' },
    ],
    blocs: [
      { kind: 'delai', delai: 'inscription-conseillee', texte: 'Jour conseillé pour envoyer votre demande.' },
      { kind: 'delai', delai: 'inscription-limite', texte: 'Ce jour-là, l’organisme doit vous avoir répondu. Confirmez aussi, si possible.' },
      { kind: 'texte', texte: ['Les sources citent ', { delai: 'inscription-limite' }, ' avant le début. Elles ne disent pas toutes ce qui doit alors être fait.'] },
      { kind: 'texte', texte: 'Le jour conseillé ajoute le temps de réponse de l’organisme.' },
      { kind: 'texte', texte: 'Un jour ouvré va du lundi au vendredi, hors jours fériés.' },
      { kind: 'attention', texte: 'Compter en jours du calendrier donne une date trop tardive. C’est le piège classique.' },
      { kind: 'texte', texte: 'Une autre date vous est conseillée ? Retenez la première.' },
    ],
    siBloque: ['trois-facons-de-payer', 'demander-de-l-aide'],
    precedente: 'lire-la-fiche',
    suivante: 'lire-la-fiche',
    mots: ['délai', 'date limite', 'jours ouvrés', 'trop tard', 'onze jours'],
    sources: ['S0', 'S1', 'S4', 'regles'],
  },
  'information-fonction-publique': {
    ici: 'Un message parle de la fonction publique.',
    pourquoi: 'Il vise les agents publics et leur CPF, pas vos droits d’élu.',
    actions: [{ texte: 'Choisissez « Valider » pour continuer.', repere: 'valider-l-information' }],
    blocs: [
      { kind: 'texte', texte: 'Même si vous êtes aussi agent public, vos droits élu restent utilisables.' },
      { kind: 'texte', texte: 'Ce message ne refuse rien et ne vous engage à rien.' },
    ],
    siBloque: ['cpf-et-compte-elu', 'demander-de-l-aide'],
    precedente: 'lire-la-fiche',
    suivante: 'confirmer-par-email',
    mots: ['employeur', 'fonctionnaire', 'agent', 'information', 'valider'],
    sources: ['S0', 'S4'],
  },
} as const satisfies EtapesData;
