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
      { kind: 'texte', texte: 'Sur l’ancien site, ce bouton s’appelait « Connexion ».' },
      {
        kind: 'etapes',
        titre: 'Votre parcours',
        elements: [
          'Vous vous connectez, et vous trouvez votre compte élu.',
          'Vous choisissez une formation et vous envoyez votre demande.',
          'L’organisme répond, puis vous confirmez : ce second accord est indispensable.',
        ],
      },
      { kind: 'delai', delai: 'inscription-limite', texte: 'Ne tardez pas : la demande part bien avant la formation.' },
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
    sources: ['S1', 'site'],
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
        texte: ['Vous recevez ', { droit: 'annuel' }, ' par an, dans la limite de ', { droit: 'plafond' }, '.'],
      },
      { kind: 'texte', texte: 'Ce qui n’est pas utilisé s’ajoute d’une année à l’autre, jusqu’à cette limite.' },
      { kind: 'texte', texte: ['Une heure de formation est financée jusqu’à ', { droit: 'horaireHT' }, ' hors taxes.'] },
      {
        kind: 'liste',
        titre: 'À savoir',
        elements: [
          'Tous les mandats locaux y donnent droit, en majorité comme en opposition.',
          'Plusieurs mandats ne donnent pas plusieurs fois ces droits.',
          'Les droits arrivent chaque année, à une date liée au début du mandat.',
          'La formation doit servir votre mandat ou votre reconversion.',
          'Des frais de déplacement et de séjour peuvent aussi être remboursés.',
        ],
      },
      { kind: 'lien', lien: LIENS.calculDesDroits },
    ],
    siBloque: ['compte-elu-absent', 'cpf-et-compte-elu', 'trois-facons-de-payer'],
    precedente: 'voir-mon-compte-elu',
    suivante: 'chercher-une-formation',
    mots: ['DIF', 'montant', 'euros', 'solde', 'plafond', 'argent', 'combien'],
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
          '« Votre compte élu » vient de votre mandat.',
          '« Vos droits en euros » viennent de votre métier : c’est le CPF.',
          'Un agent public peut voir un CPF compté en heures.',
        ],
      },
      { kind: 'texte', texte: 'CPF veut dire « compte personnel de formation ».' },
      { kind: 'texte', texte: 'Sur le site de 2022, le compte élu était à gauche, avec une cocarde bleu-blanc-rouge.' },
      { kind: 'texte', texte: 'Le CPF était à droite. Fiez-vous au nom du cadre : la présentation a changé depuis.' },
      { kind: 'texte', texte: 'Un compte déjà ouvert pour votre métier suffit : vos droits élu s’y ajoutent.' },
      { kind: 'attention', texte: 'Le CPF ne paie pas une formation de mandat. Il peut compléter une reconversion.' },
      { kind: 'texte', texte: 'Une participation obligatoire s’affiche ? C’est le signe que le CPF paie (à confirmer). Vérifiez le catalogue choisi.' },
    ],
    siBloque: ['compte-elu-absent'],
    precedente: 'voir-mon-compte-elu',
    suivante: 'chercher-une-formation',
    mots: ['heures', 'salarié', 'agent public', 'cocarde'],
    sources: ['S1', 'S3', 'regles'],
  },
} as const satisfies EtapesData;
