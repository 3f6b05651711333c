import type { EtapesData } from '../types';

export const suivi = {
  'attendre-la-reponse': {
    ici: 'Votre demande est envoyée. L’organisme doit répondre.',
    actions: [
      { texte: 'Surveillez votre boîte mail chaque jour.' },
      { texte: 'Revenez confirmer dès la réponse reçue.', repere: 'vos-dossiers', etape: 'confirmer-l-inscription' },
    ],
    blocs: [
      { kind: 'attention', texte: 'Vous n’êtes pas encore inscrit. Il restera à confirmer votre place.' },
      { kind: 'delai', delai: 'reponse-organisme', texte: 'Dernier jour pour la réponse de l’organisme.' },
      { kind: 'delai', delai: 'reponse-organisme-prerequis', texte: 'Si la formation exige des prérequis, il a plus de temps.' },
      { kind: 'texte', texte: 'La réponse arrive par e-mail et dans « Vos dossiers de formation ».' },
      { kind: 'texte', texte: 'Pas de réponse à temps ? La demande peut s’annuler toute seule. Regardez son statut, puis refaites-la.' },
    ],
    siBloque: ['suivre-mes-dossiers', 'comprendre-un-statut', 'demander-de-l-aide'],
    precedente: 'completer-le-dossier',
    suivante: 'confirmer-l-inscription',
    mots: ['réponse', 'attente', 'demande d’inscription', 'organisme'],
    sources: ['S0', 'S1', 'S4', 'regles'],
  },
  'payer-le-reste': {
    ici: 'Un paiement par carte est en cours, ou il a été refusé.',
    pourquoi: 'Le prix dépasse vos droits : le site demande un complément.',
    actions: [
      { texte: 'Vérifiez le montant affiché avant de payer.' },
      { texte: 'Payez avec votre propre carte, ou recommencez si besoin.', repere: 'payer' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Une carte refusée ne prouve pas la fin du dossier. Regardez son statut.' },
      { kind: 'delai', delai: 'confirmation-titulaire', texte: 'Par prudence, terminez dans le délai de confirmation.' },
      { kind: 'texte', texte: 'Votre collectivité peut aussi compléter. Demandez-le avant de payer.' },
      { kind: 'attention', texte: 'Ne donnez jamais votre numéro de carte par téléphone.' },
    ],
    siBloque: ['trois-facons-de-payer', 'suivre-mes-dossiers', 'demander-de-l-aide'],
    precedente: 'confirmer-l-inscription',
    suivante: 'inscription-validee',
    mots: ['carte bancaire', 'paiement refusé', 'reste à payer', 'complément'],
    sources: ['regles', 'site'],
  },
} as const satisfies EtapesData;
