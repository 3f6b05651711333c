import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const recherche = {
  'chercher-une-formation': {
    ici: 'Vous êtes sur la recherche de formations.',
    pourquoi: 'Le catalogue des élus ne s’affiche qu’aux élus connectés et reconnus.',
    actions: [
      { texte: 'Choisissez « Votre mandat électoral » dans la liste.', repere: 'selecteur-de-mandat', lien: LIENS.recherche },
      { texte: 'Écrivez le nom de la formation.' },
      { texte: 'Choisissez en salle ou à distance, puis le lieu, et lancez.', repere: 'rechercher' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Vous avez reçu un lien ? Il évite toute recherche.' },
      {
        kind: 'liste',
        titre: 'Le nom du catalogue a changé',
        elements: [
          '« Votre mandat électoral » est le nom le plus récent connu.',
          '« Formations liées à mon mandat » était le nom d’avant.',
          '« Chercher les formations liées à l’exercice de mon mandat » y mène depuis vos droits.',
          'Pour une reconversion, choisissez l’autre catalogue élu.',
        ],
      },
      { kind: 'texte', texte: 'En haut à droite : « Rechercher une formation ». Avant la refonte : « Recherche ».' },
      { kind: 'attention', texte: 'Le catalogue « activité professionnelle » n’utilise pas vos droits élu.' },
      { kind: 'texte', texte: 'Si ce choix n’apparaît pas, le site ne vous reconnaît pas comme élu.' },
    ],
    siBloque: ['lien-de-l-association', 'verifier-la-connexion', 'compte-elu-absent', 'formation-de-reconversion'],
    precedente: 'voir-mon-compte-elu',
    suivante: 'choisir-dans-les-resultats',
    mots: ['rechercher', 'catalogue', 'moteur', 'présentiel', 'distance', 'localisation'],
    sources: ['S1', 'S2', 'S3', 'S4', 'site'],
  },
  'choisir-dans-les-resultats': {
    ici: 'Voici les formations trouvées.',
    actions: [
      { texte: 'Vérifiez le nom de l’organisme, le lieu, la date et le prix.' },
      { texte: 'Ouvrez la fiche de la formation choisie.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'La liste mêle plusieurs organismes. Le bon est écrit sous le titre.' },
      { kind: 'texte', texte: 'Trop de résultats : précisez le nom ou la localisation.' },
      { kind: 'texte', texte: 'Aucun résultat : vérifiez le catalogue choisi, puis votre connexion.' },
      { kind: 'delai', delai: 'inscription-conseillee', texte: 'Écartez les dates trop proches. Jour conseillé pour envoyer votre demande.' },
    ],
    siBloque: ['chercher-une-formation', 'lien-de-l-association', 'verifier-la-connexion'],
    precedente: 'chercher-une-formation',
    suivante: 'lire-la-fiche',
    mots: ['liste', 'aucun résultat', 'filtre'],
    sources: ['S1', 'S4', 'site'],
  },
  'lien-de-l-association': {
    ici: null,
    pourquoi: 'Ce lien mène droit à la fiche, si vous êtes déjà connecté.',
    actions: [
      { texte: 'Connectez-vous d’abord, et laissez cet onglet ouvert.', repere: 's-identifier', etape: 'se-connecter' },
      { texte: 'Dans le même navigateur, faites un clic droit sur le lien.' },
      { texte: 'Choisissez « Ouvrir le lien dans un nouvel onglet ».' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Le lien se trouve dans l’e-mail reçu ou sur le site de l’association.' },
      { kind: 'texte', texte: 'Sans souris, appuyez longuement sur le lien.' },
      { kind: 'texte', texte: 'Un autre navigateur ne sait pas que vous êtes connecté.' },
      { kind: 'attention', texte: 'Un lien ouvert sans connexion peut afficher « Cette formation est indisponible ».' },
      { kind: 'contact', contact: 'association' },
    ],
    siBloque: ['formation-indisponible', 'verifier-la-connexion', 'chercher-une-formation'],
    precedente: 'voir-mon-compte-elu',
    suivante: 'lire-la-fiche',
    mots: ['URL', 'mail', 'invitation', 'onglet', 'navigateur', 'clic droit', 'calendrier'],
    sources: ['S0', 'S1', 'S3'],
  },
} as const satisfies EtapesData;
