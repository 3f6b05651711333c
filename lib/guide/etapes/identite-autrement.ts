import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const identiteAutrement = {
  'identite-sans-smartphone': {
    ici: null,
    actions: [
      { texte: 'Lisez la page d’aide du site.', lien: LIENS.sansFranceConnect },
      { texte: 'Téléchargez le dossier, remplissez-le et envoyez-le par La Poste.' },
      { texte: 'Attendez vos codes, qui arrivent par lettre recommandée.' },
    ],
    blocs: [
      { kind: 'attention', texte: 'Comptez plusieurs semaines. Commencez bien avant la formation voulue.' },
      { kind: 'texte', texte: 'Un courrier manqué retarde tout : surveillez l’avis de passage.' },
      { kind: 'contact', contact: 'identite-numerique-la-poste' },
    ],
    siBloque: ['identite-au-bureau-de-poste', 'sans-franceconnect', 'payer-par-la-collectivite'],
    precedente: 'identite-numerique',
    suivante: 'verification-identite',
    mots: ['pas de téléphone', 'lettre recommandée', 'courrier', 'papier'],
    sources: ['S2', 'regles'],
  },
  'france-identite': {
    ici: null,
    pourquoi: 'Cette application de l’État ouvre aussi FranceConnect+.',
    actions: [
      { texte: 'Vérifiez que votre carte d’identité a le format d’une carte bancaire.' },
      { texte: 'Installez l’application France Identité et suivez ses écrans.', lien: LIENS.franceIdentite },
      { texte: 'Choisissez ensuite France Identité dans FranceConnect+.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'L’application demande un téléphone récent, qui lit la puce de la carte.' },
      { kind: 'texte', texte: 'Les anciens guides n’en parlent pas : elle n’était pas encore acceptée.' },
    ],
    siBloque: ['identite-numerique', 'identite-au-bureau-de-poste'],
    precedente: 'identite-numerique',
    suivante: 'verification-identite',
    mots: ['carte d’identité', 'nouvelle carte', 'puce'],
    sources: ['regles'],
  },
  'sans-franceconnect': {
    ici: null,
    pourquoi: 'Certaines personnes ne remplissent pas les conditions de FranceConnect+.',
    actions: [
      { texte: 'Lisez les conditions actuelles dans l’aide du site.', lien: LIENS.sansFranceConnect },
      { texte: 'Cherchez « Inscription sans FranceConnect », si le site la propose.', repere: 'inscription-sans-franceconnect' },
    ],
    blocs: [
      {
        kind: 'etapes',
        titre: 'Comment cela se passait',
        elements: [
          'Vous avez d’abord un compte créé sans FranceConnect.',
          'Vous prouvez votre identité sur papier, recto et verso.',
          'Un e-mail vous dit que vous pouvez continuer.',
          'Vous revenez avec votre numéro et votre mot de passe habituels.',
        ],
      },
      { kind: 'texte', texte: ['Durée annoncée par le site : ', { valeur: 'verification-sur-papier' }, '.'] },
      { kind: 'attention', texte: 'N’envoyez vos papiers qu’à l’adresse donnée par le site lui-même.' },
      { kind: 'message-a-copier', message: 'identite-sur-papier' },
    ],
    siBloque: ['identite-au-bureau-de-poste', 'ecrire-a-la-caisse-des-depots', 'payer-par-la-collectivite'],
    precedente: 'verification-identite',
    suivante: 'lire-la-fiche',
    mots: ['copie', 'papiers', 'scan', 'nationalité', 'inscription sans FranceConnect'],
    sources: ['S1', 'S2', 'regles'],
  },
  'elus-du-pacifique': {
    ici: null,
    pourquoi: 'Ces territoires ont leurs propres formulaires.',
    actions: [{ texte: 'Ouvrez la page du site pour les élus du Pacifique.', lien: LIENS.pacifique }],
    blocs: [
      { kind: 'texte', texte: ['Territoires que le site cite : ', { valeur: 'pacifique' }, '. Wallis-et-Futuna n’y est pas nommé.'] },
      { kind: 'texte', texte: 'Le reste de ce guide ne décrit pas votre démarche.' },
    ],
    siBloque: ['demander-de-l-aide'],
    precedente: 'demarrer',
    suivante: null,
    mots: ['Nouvelle-Calédonie', 'Polynésie', 'Wallis', 'Tahiti', 'outre-mer'],
    sources: ['regles', 'site'],
  },
  'aide-du-site': {
    ici: 'Vous lisez l’aide du site pour les élus.',
    actions: [
      { texte: 'Choisissez la question la plus proche de la vôtre.' },
      { texte: 'Sans réponse, utilisez le formulaire de contact.', etape: 'ecrire-a-la-caisse-des-depots' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Le bon motif est « ma formation en tant qu’élu ».' },
      { kind: 'texte', texte: 'Cette page s’ouvre pour tout le monde. Elle ne prouve pas que vous êtes reconnu.' },
      { kind: 'texte', texte: 'Pour revenir à vos droits, ouvrez « Vos droits formation ».' },
    ],
    siBloque: ['compte-elu-absent', 'creation-impossible', 'demander-de-l-aide'],
    precedente: 'demarrer',
    suivante: 'voir-mon-compte-elu',
    mots: ['accès élus', 'besoin d’aide', 'FAQ', 'formulaire', 'contact'],
    sources: ['S3', 'site'],
  },
} as const satisfies EtapesData;
