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
      { kind: 'texte', texte: 'Sous « Aides au financement », le site invite à se connecter pour en savoir plus.' },
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
      { kind: 'delai', delai: 'inscription-limite', texte: 'Dernier jour pour envoyer votre demande.' },
      { kind: 'delai', delai: 'inscription-conseillee', texte: 'Notre conseil : envoyez-la au plus tard ce jour-là, par prudence.' },
      { kind: 'texte', texte: 'Sur le site actuel, ce bouton peut s’appeler « Demander un devis ».' },
      { kind: 'texte', texte: 'Plusieurs sessions ? Cochez d’abord la bonne date.' },
      { kind: 'texte', texte: '« Informations clés » dit si le lieu est accessible.' },
      { kind: 'texte', texte: '« Informations pratiques » donne le contact, le lieu et les transports.' },
      { kind: 'texte', texte: '« Points forts » et « Description détaillée » donnent les objectifs et le contenu.' },
      { kind: 'texte', texte: '« Frais d’examen non inclus » : le prix affiché ne compte pas l’examen.' },
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
    pourquoi: 'Passé la limite, le site refuse l’inscription.',
    actions: [
      { texte: 'Notez le premier jour de la formation.' },
      { texte: 'Envoyez votre demande au plus tard le jour indiqué.', repere: 'creer-mon-dossier', etape: 'lire-la-fiche' },
      { texte: 'Trop tard ? Cherchez une session plus lointaine.', etape: 'chercher-une-formation' },
    ],
    blocs: [
      { kind: 'delai', delai: 'inscription-limite', texte: 'Dernier jour pour envoyer votre demande.' },
      { kind: 'delai', delai: 'inscription-conseillee', texte: 'Notre conseil : ce jour-là au plus tard.' },
      { kind: 'texte', texte: ['La limite se compte ainsi : ', { delai: 'inscription-limite' }, ' avant le début.'] },
      { kind: 'texte', texte: 'Un jour ouvré va du lundi au vendredi, hors jours fériés.' },
      { kind: 'attention', texte: 'Compter en jours du calendrier donne une date trop tardive. C’est le piège classique.' },
      { kind: 'texte', texte: 'Une autre date vous est conseillée ? Retenez la première.' },
      { kind: 'texte', texte: 'Outre-mer, agissez avant le soir, heure de Paris. À Paris, c’est peut-être déjà demain.' },
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
