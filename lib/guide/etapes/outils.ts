import { LIENS } from '../liens';
import type { EtapesData } from '../ecriture';

/** What the guide itself can do, and how not to be tricked. */
export const outils = {
  'agrandir-ou-imprimer': {
    titre: 'Agrandir le texte ou imprimer',
    stade: null,
    rang: 620,
    ici: null,
    actions: [
      { texte: 'Pour agrandir ce guide : choisissez « Taille », en haut du panneau, puis « A+ » ou « A++ ».' },
      { texte: 'Pour agrandir la page du site : appuyez ensemble sur les touches Ctrl et +.' },
      { texte: 'Pour imprimer : choisissez « Imprimer cette étape », en bas du panneau.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Le guide retient la taille choisie.' },
      { kind: 'texte', texte: 'Sur un Mac, la touche Cmd remplace Ctrl.' },
    ],
    siBloque: ['demander-de-l-aide', 'etre-accompagne'],
    precedente: null,
    suivante: null,
    questions: [
      'agrandir le texte, grossir, lettres trop petites',
      'c’est écrit trop petit, minuscule, illisible',
      'je vois mal, je lis mal',
      'changer la taille des caractères, police, zoom',
      'imprimer une étape',
      'version papier, une feuille à côté de moi',
      'malvoyant, mauvaise vue, lunettes',
    ],
    sources: ['extension'],
  },
  'reconnaitre-une-arnaque': {
    titre: 'Reconnaître une arnaque',
    stade: null,
    rang: 630,
    ici: null,
    pourquoi: 'Des comptes ont été piratés : le site demande depuis une preuve d’identité renforcée.',
    actions: [
      { texte: 'Un doute ? Raccrochez, ou fermez le message, sans rien répondre.' },
      { texte: 'Ouvrez vous-même le site, puis regardez vos droits.', repere: 'vos-droits', lien: LIENS.droits },
      { texte: 'Demandez conseil à votre association.', etape: 'demander-de-l-aide' },
    ],
    blocs: [
      {
        kind: 'liste',
        titre: 'Ne donnez jamais, ni par téléphone, ni par message',
        elements: [
          'votre mot de passe ;',
          'un code reçu par SMS ou par e-mail ;',
          'votre numéro de sécurité sociale ;',
          'une photo de vos papiers ;',
          'votre numéro de carte bancaire.',
        ],
      },
      { kind: 'attention', texte: 'On vous presse, ou on propose de s’inscrire à votre place ? Refusez.' },
      { kind: 'texte', texte: 'N’ouvrez pas un lien reçu par SMS que vous n’attendiez pas.' },
      { kind: 'texte', texte: 'Vous avez donné votre mot de passe ? Changez-le tout de suite, sur le site lui-même.' },
      { kind: 'texte', texte: 'Vous avez donné un numéro de carte ? Appelez votre banque.' },
      { kind: 'contact', contact: 'association' },
    ],
    siBloque: ['mot-de-passe-oublie', 'ecrire-a-la-caisse-des-depots', 'demander-de-l-aide'],
    precedente: null,
    suivante: null,
    questions: [
      'arnaque, escroquerie, fraude, hameçonnage, piratage',
      'on m’a appelé, un inconnu me téléphone à propos de mes droits',
      'on me demande mon numéro de sécurité sociale ou mes codes par téléphone',
      'un SMS bizarre, suspect',
      'un mail bizarre, suspect',
      'un message me parle de mon compte formation',
      'mes droits vont expirer, on me presse',
      'est-ce un vrai message, est-ce normal',
      'j’ai donné mon mot de passe à quelqu’un',
      'on m’a volé mes droits, mon compte est piraté',
    ],
    sources: ['regles'],
  },
} as const satisfies EtapesData;
