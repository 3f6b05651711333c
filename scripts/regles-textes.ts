/** The words of docs/regles.md that are no value: titles, how things are counted, why a side was taken, what to check by hand. */

export const TRUST = {
  officiel: { nom: 'officiel', sens: 'la loi, un arrêté ou les pages de la plateforme.' },
  guide: { nom: 'guide', sens: 'le guide d’une association.' },
  'a-confirmer': { nom: 'à confirmer', sens: 'une seule source de seconde main, ou des sources qui se contredisent. L’outil le dit.' },
};

export const LIMITES = [
  'Quand deux sources se contredisent, l’outil retient la lecture qui protège l’élu, et le dit. Une valeur que personne n’a relue depuis 12 mois est affichée « à vérifier ». Les sources ont été lues dans des copies conservées, non sur le site.',
  '## Comment les jours sont comptés',
  [
    '- Un **jour ouvré** va du lundi au vendredi, sauf jour férié. Le samedi n’en est pas un.',
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
    titre: 'Dernier jour pour demander l’inscription',
    note: 'L’erreur courante est de compter 11 jours du calendrier. Pour un début le 10 décembre 2026, le dernier jour est le 25 novembre, et non le 29.',
  },
  'inscription-conseillee': {
    titre: 'Jour conseillé pour demander l’inscription',
    note: 'Ce n’est pas une règle, mais un conseil de l’outil. Certaines sources comptent les 11 jours depuis la réponse de l’organisme, due en 2 jours ouvrés : 11 + 2 = 13.',
  },
  'reponse-organisme': { titre: 'Réponse de l’organisme', note: null },
  'reponse-organisme-prerequis': {
    titre: 'Réponse de l’organisme, quand la formation a des prérequis',
    note: 'Le plus long des deux délais est donné, comme dernière date possible.',
  },
  'confirmation-titulaire': {
    titre: 'Confirmation par l’élu',
    note: 'Sans confirmation dans ce délai, la demande est annulée.',
  },
  retractation: {
    titre: 'Rétractation',
    note: 'Le plus court des délais lus est promis. Il n’est pas prolongé s’il finit un samedi, un dimanche ou un jour férié. Confirmée le jour du début, l’inscription n’a pas de rétractation.',
  },
  'annulation-sans-perte': {
    titre: 'Dernier jour sûr pour annuler',
    note: 'Aucune source ne prévoit de perte à plus de 7 jours ouvrés.',
  },
  'annulation-limite': {
    titre: 'Jour disputé pour annuler',
    note: 'À exactement 7 jours ouvrés, les sources se contredisent. Un samedi ou un dimanche entre le 8e et le 7e jour ouvré est aussi un jour disputé.',
  },
};

export const CAS = {
  'annulation-sans-perte': 'Annulation 8 jours ouvrés ou plus avant le début',
  'annulation-jour-dispute': 'Annulation à exactement 7 jours ouvrés',
  'annulation-tardive': 'Annulation à moins de 7 jours ouvrés, ou le jour du début, rétractation finie ou inconnue',
  'retractation-tardive': 'Annulation pendant la rétractation, à moins de 8 jours ouvrés du début',
  absence: 'Absence le jour du début',
  'abandon-debut': 'Arrêt, assiduité sous le premier seuil',
  'abandon-milieu': 'Arrêt, assiduité entre les deux seuils, bornes comprises',
  'formation-suivie': 'Assiduité strictement au-dessus du second seuil : formation considérée comme suivie',
  'force-majeure-avant': 'Force majeure, avant le début',
  'force-majeure-pendant': 'Force majeure, pendant la formation, quelle que soit l’assiduité',
};

export const A_VERIFIER_EN_LIGNE = [
  'L’arrêté du 28 août 2026 : ses montants et sa date d’effet.',
  'Les articles sur l’annulation et la rétractation des conditions générales en vigueur (V15, mai 2026).',
  'L’étape de confirmation par courriel : existe-t-elle encore ?',
  'Les mots affichés aujourd’hui par le panneau élu, la fiche de formation et le dossier.',
  'Les numéros de téléphone.',
  'L’adresse du formulaire de contact.',
];
