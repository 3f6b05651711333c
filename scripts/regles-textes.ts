/** The words of docs/regles.md that are no value: titles, how things are counted, why a side was taken, what to check by hand. */

import type { FaitId } from '../lib/rules/catalogue-faits';

export const TRUST = {
  officiel: { nom: 'officiel', sens: 'la loi, un arrêté ou les pages de la plateforme.' },
  guide: { nom: 'guide', sens: 'le guide d’une association.' },
  'a-confirmer': { nom: 'à confirmer', sens: 'des sources de seconde main, une lecture de l’outil, ou des sources qui se contredisent. L’outil le dit.' },
};

export const LIMITES = [
  'Quand deux sources se contredisent, l’outil retient la lecture qui protège l’élu, et le dit. Une valeur que personne n’a relue depuis 12 mois est affichée « à vérifier ». Les sources ont été lues dans des copies conservées, non sur le site.',
  '## Comment les jours sont comptés',
  [
    '- Un **jour ouvré** va du lundi au vendredi, sauf jour férié. Le samedi n’en est pas un. Le site le dit : voir « Jour ouvré » plus bas.',
    '- Le jour de l’événement ne compte pas. Le premier jour ouvré qui suit est le jour 1. Vers l’arrière, c’est l’inverse.',
    '- Vers l’arrière, la date donnée est le **dernier jour pour agir**.',
    '- Vers l’avant, seuls les jours fériés nationaux comptent : un jour férié local n’allonge jamais le temps de l’élu.',
    '- Vers l’arrière, les jours fériés du territoire s’ajoutent : la date la plus tôt est la plus sûre.',
    '- Jours fériés : Code du travail, articles L3133-1, L3134-13 (Alsace-Moselle) et L3422-2 (outre-mer). Table de 2020 à 2045. Une date hors de la table est refusée.',
    '- La règle appliquée est celle du jour de l’événement. Aucune source lue ne date les délais : ils sont donnés à partir du premier jour des droits en euros.',
  ].join('\n'),
];

/** Title of each deadline, and what a reader must know of it beyond its value. */
export const DELAIS = {
  'inscription-limite': {
    titre: 'Jour où l’organisme doit avoir répondu',
    note: 'Presque toutes les sources disent onze jours. Elles ne disent pas toutes de quoi. Ce jour-là, l’organisme doit avoir répondu, et l’élu doit avoir confirmé si possible. L’erreur courante est de compter 11 jours du calendrier. Pour un début le 10 décembre 2026, le jour est le 25 novembre, et non le 29. Il n’est jamais donné comme le dernier jour pour envoyer une demande.',
  },
  'inscription-conseillee': {
    titre: 'Jour conseillé pour demander l’inscription',
    note: 'Ce n’est pas une règle, mais un conseil de l’outil : 11 jours, plus les 2 jours ouvrés de la réponse. C’est la date que l’outil met en avant partout. Quatre niveaux la suivent. Encore 4 jours ouvrés de plus, le temps de confirmer : à l’aise (17 ou plus). De 13 à 16 : envoyer maintenant, et confirmer le jour même de la réponse. 11 ou 12 : appeler d’abord l’organisme. Moins de 11 : trop tard, selon toutes les sources. Avec des prérequis, 13 jours peuvent ne pas suffire.',
  },
  'reponse-organisme': { titre: 'Réponse de l’organisme', note: 'Passé ce délai, la demande peut s’annuler toute seule : il faut regarder son statut, puis la refaire.' },
  'reponse-organisme-prerequis': {
    titre: 'Réponse de l’organisme, quand la formation a des prérequis',
    note: 'Le plus long des deux délais est donné, comme dernière date possible.',
  },
  'confirmation-titulaire': {
    titre: 'Confirmation par l’élu',
    note: 'Sans confirmation dans ce délai, la demande est annulée. Près des jours fériés, mieux vaut ne pas attendre le dernier jour : aucune source ne dit que le site les saute.',
  },
  retractation: {
    titre: 'Rétractation',
    note: 'Parmi les délais lus, 14 jours du calendrier est retenu. Une source dit 11 jours francs, qui finissent plus tôt : dans le doute, il faut annuler avant. Le délai n’est pas prolongé s’il finit un samedi, un dimanche ou un jour férié. Confirmée le jour du début, l’inscription n’a pas de rétractation.',
  },
  'annulation-sans-perte': {
    titre: 'Dernier jour pour annuler, compté depuis le début',
    note: 'Ce jour n’est pas sûr à lui seul. Le **dernier jour sûr** est le plus tôt des deux : ce jour, ou la fin de la rétractation. Sans le jour de la confirmation, l’outil montre les deux et le demande.',
  },
  'annulation-limite': {
    titre: 'Jour disputé pour annuler',
    note: 'À exactement 7 jours ouvrés, les sources se contredisent. Un samedi ou un dimanche entre le 8e et le 7e jour ouvré est aussi un jour disputé.',
  },
};

export const CAS = {
  'annulation-avant-confirmation': 'Renoncement avant toute confirmation',
  'annulation-sans-perte': 'Annulation 8 jours ouvrés ou plus avant le début, pendant la rétractation',
  'annulation-apres-retractation': 'Annulation 8 jours ouvrés ou plus avant le début, rétractation finie ou inconnue',
  'annulation-jour-dispute': 'Annulation à exactement 7 jours ouvrés, rétractation finie ou inconnue',
  'annulation-tardive': 'Annulation à moins de 7 jours ouvrés, ou le jour du début, rétractation finie ou inconnue',
  'retractation-tardive': 'Annulation pendant la rétractation, à moins de 8 jours ouvrés du début',
  absence: 'Absence le jour du début',
  'abandon-debut': 'Arrêt, assiduité sous le premier seuil',
  'abandon-milieu': 'Arrêt, assiduité entre les deux seuils, bornes comprises',
  'formation-suivie': 'Assiduité strictement au-dessus du second seuil : formation considérée comme suivie',
  'force-majeure-avant': 'Force majeure, avant le début',
  'force-majeure-pendant': 'Force majeure, pendant la formation, quelle que soit l’assiduité',
};

/** Title of each dated fact. */
export const FAITS: Readonly<Record<FaitId, string>> = {
  'jour-ouvre': 'Jour ouvré',
  collectivites: 'Qui a droit au DIFE : les élus des',
  'sans-droit': 'Qui n’y a pas droit à ce titre : les',
  'iles-sans-droit': 'Territoires où ce droit est en doute',
  pacifique: 'Territoires du Pacifique que le site nomme (Wallis-et-Futuna ne l’est pas)',
  'credit-communal': 'Jour où sont crédités les droits des élus communaux et intercommunaux',
  'credit-departemental': 'Jour où sont crédités les droits des élus départementaux et régionaux (avec plusieurs mandats, celui du plus ancien)',
  'reconversion-apres-mandat': 'Une reconversion finit au plus tard, après le mandat, dans les',
  'reconversion-avant-retraite': 'Une reconversion est possible seulement si',
  'mandat-communal-fini': 'Mandat communal fini en',
  'reconversion-communale-finie': 'Pour ce mandat, la reconversion devait finir en',
  'verification-sur-papier': 'Durée de la vérification d’identité sur papier',
  'certification-en-mairie': 'Réponse de la mairie qui certifie une France Identité',
  'completer-au-pacifique': 'Temps laissé à un élu du Pacifique pour compléter son dossier',
  'lien-par-email': 'Durée d’un lien reçu par e-mail (pour changer d’adresse ; celle du lien du dossier n’est écrite nulle part)',
  'abandons-de-l-organisme': 'Part d’abandons que l’organisme ne doit pas atteindre',
};

export const A_VERIFIER_EN_LIGNE = [
  'L’arrêté du 28 août 2026 : ses montants et sa date d’effet.',
  'Les articles sur l’annulation et la rétractation des conditions particulières des titulaires (V15, mai 2026).',
  'Ce qui fait partir les 11 jours : la demande, la réponse de l’organisme ou la fin de la démarche.',
  'Les droits d’un élu réélu : gardés ou non.',
  'Le lundi de Pentecôte et l’heure du site outre-mer.',
  'L’étape de confirmation par courriel : existe-t-elle encore ?',
  'Les mots affichés aujourd’hui par le panneau élu, la fiche de formation et le dossier.',
  'Les numéros de téléphone.',
  'L’adresse du formulaire de contact.',
];
