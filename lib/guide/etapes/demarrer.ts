import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const demarrer = {
  demarrer: {
    ici: 'Vous êtes sur la page d’accueil du site.',
    pourquoi: 'Tout élu local a un droit à la formation, indemnisé ou non.',
    actions: [
      { texte: 'Choisissez « S’identifier », en haut à droite.', repere: 's-identifier', lien: LIENS.connexion, etape: 'se-connecter' },
      { texte: 'Une fois connecté, ouvrez « Vos droits formation ».', repere: 'vos-droits', etape: 'voir-mon-compte-elu' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Ce bouton s’appelait « Connexion » avant la refonte du site.' },
      {
        kind: 'etapes',
        titre: 'Votre parcours',
        elements: [
          'Vous vous connectez, et vous trouvez votre compte élu.',
          'Vous choisissez une formation et vous envoyez votre demande.',
          'L’organisme répond, puis vous confirmez : ce second accord est indispensable.',
        ],
      },
      { kind: 'delai', delai: 'inscription-conseillee', texte: 'Ne tardez pas : la demande part bien avant la formation.' },
      { kind: 'texte', texte: 'Sur un téléphone, ces boutons se trouvent dans le menu.' },
      { kind: 'lien', lien: LIENS.accueil },
    ],
    siBloque: ['creer-un-compte', 'elus-du-pacifique', 'etre-accompagne'],
    precedente: null,
    suivante: 'se-connecter',
    mots: ['accueil', 'début', 'guide', 'DIF élus', 'mon compte élu'],
    sources: ['S0', 'S1', 'S3', 'S4', 'site'],
  },
  'ouvrir-mes-droits': {
    ici: 'Vous êtes connecté, sur la page d’accueil du site.',
    actions: [
      { texte: 'Ouvrez « Vos droits formation ».', repere: 'vos-droits', lien: LIENS.droits },
      { texte: 'Votre association vous a donné un lien ? Ouvrez-le maintenant.', etape: 'lien-de-l-association' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Cette page montre si le site vous reconnaît comme élu.' },
      { kind: 'texte', texte: 'Une demande est déjà partie ? Regardez « Vos dossiers de formation ».' },
      { kind: 'lien', lien: LIENS.dossiers },
    ],
    siBloque: ['verifier-la-connexion', 'compte-elu-absent', 'suivre-mes-dossiers'],
    precedente: 'se-connecter',
    suivante: 'voir-mon-compte-elu',
    mots: ['accueil', 'menu', 'connecté'],
    sources: ['site'],
  },
  'mes-droits': {
    ici: null,
    pourquoi: 'Le solde affiché sur le site est le seul qui compte.',
    actions: [{ texte: 'Lisez le montant disponible sur « Vos droits formation ».', repere: 'compte-elu', lien: LIENS.droits }],
    blocs: [
      {
        kind: 'texte',
        texte: 'Leur nom officiel : droit individuel à la formation des élus (DIFE).',
      },
      {
        kind: 'droits',
        texte: 'Une somme est créditée chaque année. Ce qui reste s’ajoute d’une année à l’autre, jusqu’à une limite.',
      },
      {
        kind: 'liste',
        titre: 'Quand les droits arrivent',
        elements: [
          ['Élus communaux et intercommunaux : chaque ', { valeur: 'credit-communal' }, '.'],
          ['Élus départementaux et régionaux : chaque ', { valeur: 'credit-departemental' }, '.'],
          'Plusieurs mandats : la date du plus ancien compte.',
          'Nouvel élu, compte élu à zéro ? Avant cette date, c’est normal.',
          'Réélu ? Les sources se contredisent sur les droits d’avant. Le solde du site fait foi.',
        ],
      },
      {
        kind: 'liste',
        titre: 'Qui y a droit',
        elements: [
          ['Les élus des ', { valeur: 'collectivites' }, ', en majorité comme en opposition.'],
          ['Pas les ', { valeur: 'sans-droit' }, ', pour cette seule fonction.'],
        ],
      },
      {
        kind: 'liste',
        titre: 'À savoir',
        elements: [
          'Plusieurs mandats ne donnent pas plusieurs fois ces droits.',
          'La formation doit servir votre mandat ou votre reconversion.',
          'Des frais de déplacement et de séjour peuvent aussi être remboursés.',
        ],
      },
      { kind: 'lien', lien: LIENS.calculDesDroits },
    ],
    siBloque: ['compte-elu-absent', 'cpf-et-compte-elu', 'trois-facons-de-payer'],
    precedente: 'voir-mon-compte-elu',
    suivante: 'chercher-une-formation',
    mots: ['DIF', 'montant', 'euros', 'solde', 'plafond', 'argent', 'combien', 'crédité', 'syndicat', 'délégué', 'réélu'],
    sources: ['S1', 'S3', 'S4', 'regles'],
  },
  'cpf-et-compte-elu': {
    ici: null,
    pourquoi: 'Le même site gère deux comptes, à ne pas confondre.',
    actions: [{ texte: 'Cherchez le cadre « Votre compte élu ».', repere: 'compte-elu', lien: LIENS.droits }],
    blocs: [
      {
        kind: 'liste',
        elements: [
          '« Votre compte élu » vient de votre mandat. Une cocarde le signalait.',
          '« Vos droits en euros » viennent de votre métier : c’est le CPF.',
          'Un agent public peut voir un CPF compté en heures.',
        ],
      },
      { kind: 'texte', texte: 'CPF veut dire « compte personnel de formation ».' },
      { kind: 'texte', texte: 'Un compte déjà ouvert pour votre métier suffit : vos droits élu s’y ajoutent.' },
      { kind: 'attention', texte: 'Le CPF ne paie pas une formation de mandat. Il peut compléter une reconversion.' },
    ],
    siBloque: ['compte-elu-absent'],
    precedente: 'voir-mon-compte-elu',
    suivante: 'chercher-une-formation',
    mots: ['heures', 'salarié', 'agent public', 'cocarde'],
    sources: ['S1', 'S3', 'regles'],
  },
} as const satisfies EtapesData;
