import { LIENS } from '../liens';
import type { EtapesData } from '../ecriture';

/** Three faces of one message: the session tells which (parcours.ts). */
export const formationIndisponible = {
  'formation-indisponible': {
    titre: 'Cette formation est indisponible',
    stade: 's-inscrire',
    rang: 290,
    ici: 'Le site annonce une formation indisponible. Ce n’est souvent qu’une question de connexion.',
    pourquoi: 'Les formations des élus sont cachées à qui n’est pas connecté.',
    actions: [
      { texte: 'Regardez en haut si votre nom s’affiche.', etape: 'verifier-la-connexion' },
      { texte: 'Sinon, connectez-vous puis rouvrez le lien.', repere: 's-identifier', lien: LIENS.connexion },
    ],
    blocs: [
      { kind: 'texte', texte: 'Non connecté : la formation existe peut-être, mais le site la cache.' },
      { kind: 'texte', texte: 'Connecté : la cause est ailleurs. Une autre étape passe les causes en revue.' },
    ],
    siBloque: ['formation-indisponible-deconnecte', 'formation-indisponible-connecte'],
    precedente: 'lien-de-l-association',
    suivante: 'lire-la-fiche',
    bulle: {
      nom: 'Formation indisponible',
      titre: 'Indisponible ? Pas forcément',
      texte: 'Ce message vient souvent d’une connexion perdue. La formation peut très bien exister.',
    },
    mots: ['indisponible', 'message', 'introuvable'],
    questions: [
      'cette formation est indisponible',
      'la formation n’existe plus, a disparu, introuvable',
      'le lien de l’association ne marche pas, formation indisponible',
      'mon collègue a pu s’inscrire et pas moi',
    ],
    sources: ['S0', 'S3'],
  },
  'formation-indisponible-deconnecte': {
    titre: 'Indisponible : vous n’êtes pas connecté',
    stade: 's-inscrire',
    rang: 300,
    ici: 'Le site dit « indisponible », mais vous n’êtes pas connecté.',
    pourquoi: 'Sans connexion, le site cache toutes les formations des élus.',
    actions: [
      { texte: 'Connectez-vous avec « S’identifier », en haut à droite.', repere: 's-identifier', lien: LIENS.connexion },
      { texte: 'Ouvrez ensuite un nouvel onglet, et reprenez-y votre lien.', etape: 'lien-de-l-association' },
    ],
    blocs: [
      { kind: 'texte', texte: 'La formation existe peut-être bien : le site la cache.' },
    ],
    siBloque: ['creer-un-compte', 'lien-de-l-association', 'verifier-la-connexion'],
    precedente: 'lien-de-l-association',
    suivante: 'se-connecter',
    bulle: {
      nom: 'Formation indisponible, sans être connecté',
      titre: 'Vous n’êtes pas connecté',
      texte: 'C’est la cause probable de ce message. La formation existe peut-être bien.',
    },
    mots: ['indisponible', 'déconnecté'],
    questions: ['formation indisponible sans être connecté'],
    sources: ['S0', 'S3'],
  },
  'formation-indisponible-connecte': {
    titre: 'Indisponible alors que je suis connecté',
    stade: 's-inscrire',
    rang: 310,
    ici: 'Vous êtes connecté, et la formation reste indisponible.',
    pourquoi: 'Quatre causes sont possibles. Prenez-les dans l’ordre.',
    actions: [
      { texte: 'Vérifiez que votre compte élu s’affiche.', repere: 'vos-droits', lien: LIENS.droits, etape: 'voir-mon-compte-elu' },
      { texte: 'Rouvrez le lien dans un nouvel onglet de ce navigateur.', etape: 'lien-de-l-association' },
      { texte: 'Appelez votre association : elle sait si la session est ouverte.', etape: 'demander-de-l-aide' },
    ],
    blocs: [
      {
        kind: 'liste',
        titre: 'Les causes possibles',
        elements: [
          'Le site ne vous reconnaît pas comme élu : suivez « Mon compte élu ne s’affiche pas ».',
          'La date est trop proche : cherchez une session plus lointaine.',
          'La session est complète ou retirée : appelez votre association.',
          'Le lien est incomplet ou ancien : demandez-le à nouveau.',
        ],
      },
      { kind: 'delai', delai: 'inscription-limite', texte: 'Après ce jour, il est trop tard pour cette session.' },
      { kind: 'contact', contact: 'association' },
    ],
    siBloque: ['compte-elu-absent', 's-inscrire-a-temps', 'chercher-une-formation', 'trois-facons-de-payer'],
    precedente: 'lien-de-l-association',
    suivante: 'lire-la-fiche',
    bulle: {
      nom: 'Formation indisponible, connecté',
      titre: 'Connecté, mais toujours indisponible',
      texte: 'Quatre causes : élu non reconnu, date trop proche, session complète, lien abîmé.',
    },
    mots: ['indisponible', 'complet', 'trop tard', 'fermée'],
    questions: ['formation indisponible alors que je suis connecté', 'la session est complète, plus de place'],
    sources: ['S3', 'regles'],
  },
} as const satisfies EtapesData;
