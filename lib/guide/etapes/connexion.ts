import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const connexion = {
  'se-connecter': {
    ici: 'Vous êtes sur la page de connexion.',
    pourquoi: 'Les formations des élus ne s’affichent qu’une fois connecté.',
    actions: [
      { texte: 'Choisissez FranceConnect : c’est le plus simple.', repere: 'franceconnect' },
      { texte: 'Choisissez un compte que vous avez déjà, puis identifiez-vous.' },
      { texte: 'Terminez par « Continuer sur Mon Compte Formation ».' },
    ],
    blocs: [
      { kind: 'texte', texte: 'FranceConnect accepte par exemple les comptes impots.gouv.fr, ameli.fr ou La Poste.' },
      {
        kind: 'etapes',
        titre: 'Autre façon, si vous avez déjà un compte sur ce site',
        elements: [
          'Tapez votre numéro de sécurité sociale : 13 chiffres, la clé en moins.',
          'Tapez le mot de passe choisi à la création du compte.',
          'Choisissez « Me connecter ».',
        ],
      },
      { kind: 'attention', texte: 'Votre numéro et votre mot de passe sont personnels. Ne les donnez à personne.' },
      { kind: 'texte', texte: 'Pour vous inscrire, le site demandera ensuite FranceConnect+. Mieux vaut s’y préparer.' },
      { kind: 'lien', lien: LIENS.connexion },
    ],
    siBloque: ['creer-un-compte', 'mot-de-passe-oublie', 'identite-numerique'],
    precedente: 'demarrer',
    suivante: 'voir-mon-compte-elu',
    mots: ['identifiant', 'login', 'France Connect', 'sécurité sociale', 'impôts', 'ameli'],
    sources: ['S0', 'S1', 'S3', 'S4'],
  },
  'connexion-necessaire': {
    ici: 'Sans connexion, cette page ne montre ni vos droits, ni vos formations d’élu.',
    actions: [
      { texte: 'Choisissez « S’identifier », en haut à droite.', repere: 's-identifier', lien: LIENS.connexion },
      { texte: 'Revenez ensuite sur cette page, depuis le menu.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Avant la refonte, on lisait là « Connexion » et « Création de compte ».' },
      { kind: 'texte', texte: 'Le menu s’affiche même sans être connecté : il ne prouve rien.' },
    ],
    siBloque: ['creer-un-compte', 'verifier-la-connexion'],
    precedente: 'demarrer',
    suivante: 'se-connecter',
    mots: ['déconnecté', 'pas connecté'],
    sources: ['S3', 'site'],
  },
  'completer-mon-profil': {
    ici: 'Le site demande de mettre à jour votre situation.',
    pourquoi: 'Tant que ce n’est pas fait, il ne montre rien d’autre.',
    actions: [{ texte: 'Complétez ce que la page demande, puis validez. Tapez-le vous-même.' }],
    blocs: [
      { kind: 'texte', texte: 'Retraité(e) ? Choisissez la ligne qui vous ressemble le plus.' },
      { kind: 'texte', texte: 'La page que vous vouliez s’ouvre ensuite.' },
      { kind: 'texte', texte: 'Une liste ne s’ouvre pas ? Essayez un autre navigateur.' },
    ],
    siBloque: ['incident-technique', 'demander-de-l-aide', 'etre-accompagne'],
    precedente: 'se-connecter',
    suivante: 'ouvrir-mes-droits',
    mots: ['profil', 'situation', 'catégorie socioprofessionnelle', 'coordonnées', 'conditions générales'],
    sources: ['site'],
  },
  'verifier-la-connexion': {
    ici: null,
    pourquoi: 'Beaucoup de blocages viennent d’une connexion perdue.',
    actions: [
      { texte: 'Regardez en haut à droite de la page.' },
      { texte: 'Si « S’identifier » s’affiche, connectez-vous.', repere: 's-identifier', etape: 'se-connecter' },
    ],
    blocs: [
      {
        kind: 'liste',
        elements: [
          'Connecté : votre prénom et votre nom, ou un menu personnel.',
          'Non connecté : « S’identifier ». Avant la refonte : « Connexion » et « Création de compte ».',
        ],
      },
      { kind: 'texte', texte: 'Être connecté ne suffit pas : le cadre « Votre compte élu » doit aussi s’afficher.' },
    ],
    siBloque: ['se-connecter', 'compte-elu-absent'],
    precedente: 'se-connecter',
    suivante: 'voir-mon-compte-elu',
    mots: ['nom', 'prénom', 'en haut à droite'],
    sources: ['S0', 'S3', 'site'],
  },
  'mot-de-passe-oublie': {
    ici: null,
    actions: [
      { texte: 'Ouvrez la page de connexion.', lien: LIENS.connexion },
      { texte: 'Choisissez « Obtenir un nouveau mot de passe ».' },
      { texte: 'Suivez le message reçu dans votre boîte mail.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Vous pouvez aussi passer par FranceConnect : ce mot de passe ne sert alors plus.' },
      { kind: 'attention', texte: 'Choisissez et tapez ce mot de passe vous-même.' },
    ],
    siBloque: ['creation-impossible', 'demander-de-l-aide'],
    precedente: 'se-connecter',
    suivante: 'se-connecter',
    mots: ['mdp', 'perdu', 'réinitialiser'],
    sources: ['S3'],
  },
  'session-expiree': {
    ici: 'Le site vous a déconnecté.',
    pourquoi: 'Après un moment sans activité, le site ferme votre connexion par sécurité.',
    actions: [
      { texte: 'Connectez-vous de nouveau.', repere: 's-identifier', lien: LIENS.connexion },
      { texte: 'Rouvrez votre dossier depuis « Vos dossiers de formation ».', repere: 'vos-dossiers', lien: LIENS.dossiers },
    ],
    blocs: [
      { kind: 'texte', texte: 'Vérifiez ce que vous aviez saisi : le site ne l’a peut-être pas gardé.' },
      { kind: 'texte', texte: 'Si vous suiviez un lien de formation, rouvrez ce lien.' },
    ],
    siBloque: ['se-connecter', 'lien-de-l-association', 'incident-technique'],
    precedente: 'se-connecter',
    suivante: 'suivre-mes-dossiers',
    bulle: {
      titre: 'Votre connexion est terminée',
      texte: 'Le site vous a déconnecté par sécurité. Il suffit de vous reconnecter.',
      action: { texte: 'Connectez-vous de nouveau.', repere: 's-identifier' },
    },
    mots: ['session', 'déconnexion', 'expirée', 'temps dépassé'],
    sources: ['site'],
  },
} as const satisfies EtapesData;
