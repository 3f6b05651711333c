import type { EtapesData } from '../types';

export const formation = {
  'formation-en-cours': {
    ici: 'Votre formation est en cours.',
    actions: [
      { texte: 'Suivez la formation jusqu’au bout et signez les présences.' },
      { texte: 'Un imprévu ? Prévenez l’organisme tout de suite.', etape: 'abandon' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Gardez vos justificatifs de déplacement et de séjour.' },
      { kind: 'texte', texte: 'Vos heures de présence comptent si vous devez arrêter.' },
    ],
    siBloque: ['abandon', 'force-majeure', 'frais-de-deplacement'],
    precedente: 'inscription-validee',
    suivante: 'formation-terminee',
    mots: ['en formation', 'présence', 'émargement'],
    sources: ['S0', 'S4'],
  },
  'formation-terminee': {
    ici: 'Votre formation est terminée.',
    actions: [
      { texte: 'Demandez le remboursement de vos frais de déplacement.', etape: 'frais-de-deplacement' },
      { texte: 'Vérifiez le solde de votre compte élu.', repere: 'vos-droits', etape: 'voir-mon-compte-elu' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Demandez à l’organisme votre attestation et gardez-la.' },
      { kind: 'texte', texte: 'Le site peut vous demander un avis. Vous êtes libre de répondre.' },
    ],
    siBloque: ['frais-de-deplacement', 'mes-droits'],
    precedente: 'formation-en-cours',
    suivante: 'chercher-une-formation',
    mots: ['fin', 'attestation', 'avis', 'évaluation'],
    sources: ['S1', 'S4'],
  },
  'dossier-clos': {
    ici: 'Ce dossier est refusé ou annulé.',
    actions: [
      { texte: 'Lisez qui l’a fermé : vous, l’organisme ou le délai.', etape: 'comprendre-un-statut' },
      { texte: 'Cherchez une autre date, et refaites une demande.', repere: 'rechercher', etape: 'chercher-une-formation' },
      { texte: 'En cas de doute, appelez votre association.', etape: 'demander-de-l-aide' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Pour participer, il faut en général créer un nouveau dossier.' },
      { kind: 'texte', texte: 'Causes fréquentes : la confirmation, ou la réponse de l’organisme, n’est pas venue à temps.' },
      { kind: 'texte', texte: 'Vérifiez ensuite votre solde sur « Vos droits formation ».' },
      { kind: 'contact', contact: 'association' },
    ],
    siBloque: ['s-inscrire-a-temps', 'annuler', 'demander-de-l-aide'],
    precedente: 'suivre-mes-dossiers',
    suivante: 'chercher-une-formation',
    mots: ['refusé', 'annulé', 'fermé', 'rejeté'],
    sources: ['S0', 'S4', 'regles'],
  },
  'frais-de-deplacement': {
    ici: null,
    pourquoi: 'Le fonds des élus rembourse aussi ces frais, comme pour les fonctionnaires.',
    actions: [
      { texte: 'Gardez tous vos justificatifs : billets, hôtel, repas.' },
      { texte: 'Demandez le formulaire à votre association ou au site.', etape: 'demander-de-l-aide' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Les montants suivent les barèmes de la fonction publique.' },
      { kind: 'texte', texte: 'En général, vous avancez ces frais. Le remboursement vient ensuite.' },
    ],
    siBloque: ['aide-du-site', 'demander-de-l-aide'],
    precedente: 'formation-terminee',
    suivante: null,
    mots: ['remboursement', 'hôtel', 'train', 'voiture', 'repas', 'transport'],
    sources: ['S4'],
  },
  'fin-de-mandat': {
    ici: null,
    actions: [
      { texte: 'Vérifiez que la formation commence et finit pendant le mandat.' },
      { texte: 'Après le mandat, regardez le catalogue de reconversion.', etape: 'formation-de-reconversion' },
    ],
    blocs: [
      {
        kind: 'texte',
        texte: ['Une reconversion doit finir au plus tard ', { valeur: 'reconversion-apres-mandat' }, ' après le mandat.'],
      },
      {
        kind: 'texte',
        texte: ['Mandat fini en ', { valeur: 'mandat-communal-fini' }, ' ? Ce temps s’est achevé en ', { valeur: 'reconversion-communale-finie' }, '.'],
      },
      { kind: 'texte', texte: 'Dans tous les cas, le solde affiché sur le site fait foi.' },
    ],
    siBloque: ['formation-de-reconversion', 'mes-droits', 'demander-de-l-aide'],
    precedente: 'mes-droits',
    suivante: null,
    mots: ['élections', 'démission', 'battu', 'municipales', 'après mandat'],
    sources: ['S4', 'regles'],
  },
} as const satisfies EtapesData;
