import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const compte = {
  'creer-un-compte': {
    ici: 'Vous créez votre compte sur Mon Compte Formation.',
    pourquoi: 'Le compte élu s’ouvre à l’intérieur de ce compte.',
    actions: [
      { texte: 'Remplissez chaque écran, puis validez avec le code reçu par e-mail.' },
      { texte: 'Pas encore commencé ? Ouvrez « S’identifier », puis « Créer mon compte ».', repere: 'creer-mon-compte', lien: LIENS.connexion },
    ],
    blocs: [
      {
        kind: 'liste',
        titre: 'Préparez',
        elements: [
          'Votre numéro de sécurité sociale, inscrit sur la carte Vitale.',
          'Il compte 13 caractères, plus la clé de 2 chiffres.',
          'Né en Corse : les signes 2A ou 2B font partie du numéro.',
          'Votre nom de naissance, même si vous en utilisez un autre.',
          'Votre téléphone, mobile ou fixe, et votre adresse e-mail personnelle.',
          'Votre adresse : numéro, type et nom de la voie, complément, lieu-dit, code postal et ville.',
        ],
      },
      {
        kind: 'etapes',
        titre: 'Aujourd’hui, le site demande',
        elements: [
          'votre identité et vos coordonnées ;',
          'un mot de passe de 12 caractères au moins, avec majuscule, minuscule, chiffre et signe spécial ;',
          'le code affiché à l’écran, à recopier, puis « Continuer » ;',
          'le code à 6 chiffres reçu par e-mail.',
        ],
      },
      { kind: 'texte', texte: 'Les guides anciens décrivent « Création de compte » et un mot de passe plus court.' },
      { kind: 'texte', texte: '« Créer mon compte » est tout en bas de la page de connexion. L’ancien site l’avait aussi en haut à droite.' },
      { kind: 'texte', texte: 'Page de connexion ouverte par mégarde ? Descendez : ce bouton vous ramène au bon endroit.' },
      { kind: 'texte', texte: '« Diplôme le plus élevé » reste confidentiel. Il ne sert qu’aux formations de reconversion, après le mandat.' },
      { kind: 'texte', texte: 'Agent public de catégorie A ou B : laissez le diplôme sur « Non renseigné ».' },
      { kind: 'texte', texte: 'Le mot de passe se tape deux fois. Il servira à chaque connexion.' },
      { kind: 'texte', texte: 'Lisez les conditions générales et la page sur vos données, puis acceptez.' },
      { kind: 'texte', texte: 'Le site reconnaît ensuite votre mandat tout seul.' },
    ],
    siBloque: ['creation-impossible', 'se-connecter', 'etre-accompagne'],
    precedente: 'demarrer',
    suivante: 'se-connecter',
    mots: ['inscription au site', 'ouvrir un compte', 'création de compte', 'première fois'],
    sources: ['S0', 'S1', 'S2', 'S3', 'S4', 'site'],
  },
  'creation-impossible': {
    ici: null,
    actions: [
      { texte: 'Vérifiez votre nom de naissance et vos 13 caractères, avec la clé.' },
      { texte: 'Lisez la page d’aide du site.', lien: LIENS.creationImpossible },
      { texte: 'Toujours bloqué ? Copiez le message plus bas, et écrivez à la Caisse des Dépôts.', etape: 'ecrire-a-la-caisse-des-depots' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Encore en activité : suivez d’abord la page d’aide du site.' },
      { kind: 'texte', texte: 'À la retraite, ou à plus de 70 ans : écrivez plutôt, même si vous travaillez encore.' },
      { kind: 'texte', texte: 'Adresse e-mail déjà utilisée avec FranceConnect ? Elle ne peut pas ouvrir un autre compte. Entrez par FranceConnect.' },
      { kind: 'texte', texte: 'Cette page est dans « Besoin d’aide ». Sur l’ancien site : « Aide », puis « FAQ ».' },
      { kind: 'message-a-copier', message: 'creation-impossible' },
      { kind: 'contact', contact: 'association' },
    ],
    siBloque: ['ecrire-a-la-caisse-des-depots', 'etre-accompagne'],
    precedente: 'creer-un-compte',
    suivante: 'se-connecter',
    mots: ['retraité', 'âgé', 'refus', 'compte bloqué', 'FAQ'],
    sources: ['S2', 'S3'],
  },
  'voir-mon-compte-elu': {
    ici: 'Votre compte élu s’affiche : le site vous reconnaît comme élu.',
    actions: [
      { texte: 'Lisez votre montant disponible.', repere: 'compte-elu' },
      {
        texte: 'Cherchez une formation pour votre mandat.',
        repere: 'chercher-pour-mon-mandat',
        etape: 'chercher-une-formation',
      },
    ],
    blocs: [
      { kind: 'texte', texte: 'Le cadre se nomme « Votre compte élu » ou « Compte élu ».' },
      { kind: 'texte', texte: '« Consulter l’historique » montre les droits reçus et utilisés.' },
      { kind: 'texte', texte: '« En savoir plus sur vos droits » explique leur calcul.' },
      { kind: 'texte', texte: 'Le cadre « Votre avis », avec « Je donne mon avis », est facultatif.' },
      { kind: 'texte', texte: 'Vous avez un lien de votre association ? Ouvrez-le maintenant, sans vous déconnecter.' },
      { kind: 'texte', texte: 'Préparez aussi FranceConnect+ : le site le demande pour s’inscrire.' },
    ],
    siBloque: ['mes-droits', 'cpf-et-compte-elu', 'lien-de-l-association', 'identite-numerique'],
    precedente: 'se-connecter',
    suivante: 'chercher-une-formation',
    mots: ['montant disponible', 'solde', 'historique', 'vos droits formation'],
    sources: ['S0', 'S1', 'S3', 'S4'],
  },
} as const satisfies EtapesData;
