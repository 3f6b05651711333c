import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const renoncer = {
  annuler: {
    ici: 'Vous êtes sur le point d’annuler.',
    pourquoi: 'Selon le jour, annuler ne coûte rien ou peut coûter tous les droits engagés.',
    actions: [
      { texte: 'Lisez plus bas ce qu’une annulation coûterait aujourd’hui.' },
      { texte: 'Dans le doute, n’annulez pas tout de suite : appelez votre association.', repere: 'ne-pas-annuler', etape: 'demander-de-l-aide' },
      { texte: 'Décidé ? Annulez vous-même sur cette page.', repere: 'annuler-mon-inscription' },
    ],
    blocs: [
      { kind: 'delai', delai: 'annulation-sans-perte', texte: 'Dernier jour sûr pour annuler, sauf si la rétractation finit avant.' },
      { kind: 'delai', delai: 'annulation-limite', texte: 'Ce jour-là, les sources ne sont pas d’accord. Évitez-le.' },
      { kind: 'delai', delai: 'retractation', texte: 'Fin de la rétractation, à confirmer : une source la dit plus courte.' },
      { kind: 'texte', texte: 'Il y a deux bourses : vos droits, et ce que reçoit l’organisme.' },
      {
        kind: 'frais',
        cas: ['annulation-avant-confirmation', 'annulation-sans-perte', 'annulation-apres-retractation', 'annulation-jour-dispute', 'annulation-tardive', 'retractation-tardive', 'force-majeure-avant'],
      },
      { kind: 'attention', texte: 'Ne pas venir sans annuler peut aussi coûter vos droits.' },
      { kind: 'lien', lien: LIENS.conditionsParticulieres },
    ],
    siBloque: ['force-majeure', 'absence', 'demander-de-l-aide'],
    precedente: 'inscription-validee',
    suivante: 'dossier-clos',
    bulle: {
      titre: 'Avant d’annuler',
      texte: 'Annuler trop tard peut coûter jusqu’à tous les droits engagés. Regardez d’abord la date.',
      action: { texte: 'Comparez avec le dernier jour sûr, dans le guide.', repere: 'ne-pas-annuler' },
    },
    mots: ['annuler mon inscription', 'annulation', 'désistement', 'renoncer', 'rétractation', 'empêchement'],
    sources: ['S0', 'regles'],
  },
  absence: {
    ici: null,
    pourquoi: 'Une absence sans annulation n’est pas gratuite.',
    actions: [
      { texte: 'Prévenez l’organisme dès que possible.' },
      { texte: 'Une raison grave ? Gardez la preuve.', etape: 'force-majeure' },
      { texte: 'S’il est encore temps, annulez sur le site.', etape: 'annuler' },
    ],
    blocs: [
      { kind: 'frais', cas: ['absence', 'force-majeure-avant'] },
      { kind: 'texte', texte: 'L’indemnité va à l’organisme. Votre risque à vous porte sur vos droits.' },
    ],
    siBloque: ['annuler', 'force-majeure', 'demander-de-l-aide'],
    precedente: 'inscription-validee',
    suivante: 'dossier-clos',
    mots: ['absent', 'malade', 'oubli', 'pas venu'],
    sources: ['S0', 'regles'],
  },
  abandon: {
    ici: null,
    pourquoi: 'Le montant dépend de votre présence réelle.',
    actions: [
      { texte: 'Parlez-en d’abord à l’organisme : une solution existe peut-être.' },
      { texte: 'Une raison grave ? Gardez la preuve.', etape: 'force-majeure' },
    ],
    blocs: [
      { kind: 'frais', cas: ['abandon-debut', 'abandon-milieu', 'formation-suivie', 'force-majeure-pendant'] },
      { kind: 'texte', texte: 'Pour recevoir cette somme, l’organisme doit prouver qu’il relance les absents.' },
      {
        kind: 'texte',
        texte: ['Moins de ', { valeur: 'abandons-de-l-organisme' }, ' des inscrits doivent arrêter avec une présence sous ', { seuil: 'assiduite-basse' }, '.'],
      },
      { kind: 'texte', texte: 'Le site vérifie ses justificatifs avant de le payer.' },
    ],
    siBloque: ['force-majeure', 'demander-de-l-aide'],
    precedente: 'formation-en-cours',
    suivante: 'formation-terminee',
    mots: ['arrêter', 'interruption', 'assiduité', 'quitter'],
    sources: ['S0', 'regles'],
  },
  'force-majeure': {
    ici: null,
    pourquoi: 'Un événement grave et prouvé protège vos droits.',
    actions: [
      { texte: 'Prévenez l’organisme et expliquez la situation.' },
      { texte: 'Réunissez une preuve écrite, et gardez-la.' },
      { texte: 'Lisez la liste dans les conditions générales.', lien: LIENS.conditionsGenerales },
    ],
    blocs: [
      {
        kind: 'liste',
        titre: 'Exemples de la liste officielle',
        elements: [
          'une maladie ou un accident ;',
          'le décès d’un proche ;',
          'un congé retiré par l’employeur ;',
          'une reprise d’emploi ;',
          'un arrêt des transports.',
        ],
      },
      { kind: 'texte', texte: 'Rien n’y est prévu pour une réunion d’élu. N’y comptez pas.' },
      { kind: 'frais', cas: ['force-majeure-avant', 'force-majeure-pendant'] },
    ],
    siBloque: ['annuler', 'absence', 'abandon', 'demander-de-l-aide'],
    precedente: 'annuler',
    suivante: 'dossier-clos',
    mots: ['maladie', 'accident', 'décès', 'grève', 'preuve', 'certificat'],
    sources: ['S0', 'regles'],
  },
} as const satisfies EtapesData;
