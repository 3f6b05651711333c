import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const compteEluAbsent = {
  'compte-elu-absent': {
    ici: 'Vous êtes connecté, mais « Votre compte élu » ne s’affiche pas.',
    pourquoi: 'Le site ne vous retrouve pas parmi les élus. La cause est souvent le nom.',
    actions: [
      { texte: 'Vérifiez que le nom affiché en haut est bien le vôtre.', etape: 'verifier-la-connexion' },
      { texte: 'Écrivez à la Caisse des Dépôts avec le message préparé.', etape: 'ecrire-a-la-caisse-des-depots' },
    ],
    blocs: [
      {
        kind: 'liste',
        titre: 'Les causes habituelles',
        elements: [
          'Votre nom de naissance et votre nom d’usage diffèrent selon les fichiers.',
          'Votre élection est récente, et la préfecture n’a pas fini la saisie.',
          'Le fichier national des élus contient une donnée fausse.',
        ],
      },
      { kind: 'attention', texte: 'Sans compte élu, aucune formation de mandat n’est accessible. Faites cette démarche d’abord.' },
      { kind: 'texte', texte: 'La Caisse des Dépôts gère le site : elle seule peut rattacher votre compte.' },
      { kind: 'texte', texte: 'Seul le CPF s’affiche alors, en euros ou en heures.' },
      { kind: 'texte', texte: '« Accès Élus », dans le menu, n’est qu’une page d’aide, ouverte à tous.' },
      { kind: 'lien', lien: LIENS.compteEluAbsent },
    ],
    siBloque: ['ecrire-a-la-caisse-des-depots', 'corriger-le-repertoire', 'cpf-et-compte-elu', 'elus-du-pacifique'],
    precedente: 'se-connecter',
    suivante: 'voir-mon-compte-elu',
    bulle: {
      titre: 'Votre compte élu manque',
      texte: 'Le site ne vous a pas reconnu comme élu. Une demande permet de réparer cela.',
      action: { texte: 'Vérifiez le nom affiché, puis écrivez à la Caisse des Dépôts.', etape: 'ecrire-a-la-caisse-des-depots' },
    },
    mots: ['pas de compte élu', 'rattacher', 'reconnu', 'invisible', 'nom de jeune fille'],
    sources: ['S0', 'S1', 'S2', 'S3', 'regles'],
  },
  'ecrire-a-la-caisse-des-depots': {
    ici: null,
    actions: [
      { texte: 'Ouvrez l’aide du site pour les élus, puis le formulaire de contact.', repere: 'acces-elus', lien: LIENS.aideElus },
      { texte: 'Choisissez le motif « ma formation en tant qu’élu ».' },
      { texte: 'Copiez le message préparé et complétez-le vous-même.' },
    ],
    blocs: [
      {
        kind: 'liste',
        titre: 'À indiquer',
        elements: [
          'votre nom de naissance ;',
          'votre nom d’usage ou marital ;',
          'vos prénoms ;',
          'votre date et votre lieu de naissance ;',
          'la collectivité de votre mandat ;',
          'ce que vous voyez à l’écran.',
        ],
      },
      { kind: 'message-a-copier', message: 'compte-elu-absent' },
      {
        kind: 'liste',
        titre: 'À joindre',
        elements: [
          'Une pièce d’identité, recto et verso : carte, passeport ou titre de séjour.',
          'Une copie, un scan ou une photo convient.',
          'Une preuve du mandat : tableau du conseil ou délibération d’élection, par exemple.',
        ],
      },
      { kind: 'texte', texte: 'Le plus sûr : joignez ces pièces dès le premier envoi, si le formulaire le permet.' },
      { kind: 'texte', texte: 'Les guides diffèrent : l’un les demande d’emblée, un autre seulement si on vous les réclame.' },
      { kind: 'attention', texte: 'Une adresse e-mail circule dans les anciens guides. Elle reste à confirmer : n’y envoyez pas vos papiers.' },
    ],
    siBloque: ['corriger-le-repertoire', 'demander-de-l-aide'],
    precedente: 'compte-elu-absent',
    suivante: 'voir-mon-compte-elu',
    mots: ['CDC', 'contact', 'mail', 'message', 'formulaire', 'pièce d’identité'],
    sources: ['S0', 'S1', 'S3', 'regles'],
  },
  'corriger-le-repertoire': {
    ici: null,
    pourquoi: 'La préfecture tient le répertoire national des élus, que le site consulte.',
    actions: [
      { texte: 'Demandez à votre mairie quel nom a été transmis.' },
      { texte: 'Écrivez au service des élections de votre préfecture.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'L’adresse suit souvent ce modèle : pref-rne-contact@, puis votre département, puis .gouv.fr.' },
      { kind: 'texte', texte: 'Précisez votre nom de naissance, votre nom d’usage et votre mandat.' },
      { kind: 'texte', texte: 'La correction met du temps à arriver sur le site. Vérifiez de nouveau ensuite.' },
    ],
    siBloque: ['ecrire-a-la-caisse-des-depots', 'demander-de-l-aide'],
    precedente: 'compte-elu-absent',
    suivante: 'voir-mon-compte-elu',
    mots: ['RNE', 'préfecture', 'mairie', 'élection récente', 'nouvel élu'],
    sources: ['S3', 'regles'],
  },
} as const satisfies EtapesData;
