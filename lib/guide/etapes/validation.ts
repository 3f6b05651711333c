import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const validation = {
  'confirmer-l-inscription': {
    ici: 'L’organisme a répondu : votre confirmation est attendue.',
    pourquoi: 'Sans votre accord, la demande s’annule toute seule.',
    actions: [
      { texte: 'Ouvrez la formation, puis l’onglet « Financement ».', repere: 'onglet-financement' },
      { texte: 'Cochez l’accord pour utiliser vos droits.', repere: 'accord-pour-mobiliser' },
      { texte: 'Choisissez « Confirmer mon inscription ».', repere: 'confirmer-mon-inscription' },
    ],
    blocs: [
      { kind: 'delai', delai: 'confirmation-titulaire', texte: 'Dernier jour pour confirmer.' },
      { kind: 'attention', texte: 'Demande annulée : votre place est perdue, et tout est à refaire.' },
      {
        kind: 'liste',
        titre: 'Avant de confirmer',
        elements: [
          'Vérifiez les dates, le lieu et le prix proposés.',
          'Indiquez si la formation a lieu sur votre temps de travail.',
          'Regardez le montant pris sur vos droits.',
        ],
      },
      { kind: 'texte', texte: 'Changer d’avis ensuite peut coûter des droits, selon le jour.' },
      { kind: 'delai', delai: 'annulation-sans-perte', texte: 'Dernier jour sûr pour annuler, sauf si la rétractation finit avant.' },
      { kind: 'delai', delai: 'retractation', texte: 'Fin de la rétractation, à confirmer : une source la dit plus courte.' },
      { kind: 'frais', cas: ['annulation-avant-confirmation', 'annulation-sans-perte', 'annulation-apres-retractation', 'annulation-tardive', 'absence'] },
      { kind: 'texte', texte: 'Statuts possibles ici : « À valider » ou « Proposition de l’organisme ».' },
    ],
    siBloque: ['verification-identite', 'suivre-mes-dossiers', 'annuler', 'payer-le-reste'],
    precedente: 'attendre-la-reponse',
    suivante: 'inscription-validee',
    bulle: {
      titre: 'Il manque votre confirmation',
      texte: ['Vous avez ', { delai: 'confirmation-titulaire' }, ' après la réponse. Ensuite, la demande s’annule.'],
      action: { texte: 'Relisez, puis choisissez « Confirmer mon inscription ».', repere: 'confirmer-mon-inscription' },
    },
    mots: ['valider', 'à valider', 'proposition', 'accord', 'financement', 'deuxième confirmation'],
    sources: ['S0', 'S4', 'regles'],
  },
  'inscription-validee': {
    ici: 'C’est fait : vous êtes inscrit.',
    actions: [
      { texte: 'Notez la date, l’heure et le lieu.' },
      { texte: 'Un empêchement ? Agissez au plus tard le dernier jour sûr.', etape: 'annuler' },
    ],
    blocs: [
      { kind: 'delai', delai: 'annulation-sans-perte', texte: 'Dernier jour sûr pour annuler, sauf si la rétractation finit avant.' },
      { kind: 'delai', delai: 'retractation', texte: 'Fin de la rétractation, à confirmer : une source la dit plus courte.' },
      { kind: 'texte', texte: '« Validé » veut dire ici : confirmé par vous.' },
      { kind: 'texte', texte: 'Chez l’organisme, le même mot veut dire : accepté par lui.' },
      { kind: 'texte', texte: 'Votre confirmation a réservé le paiement de la formation.' },
    ],
    siBloque: ['annuler', 'frais-de-deplacement', 'comprendre-un-statut'],
    precedente: 'confirmer-l-inscription',
    suivante: 'formation-en-cours',
    mots: ['validé', 'inscrit', 'convocation', 'rétractation'],
    sources: ['S0', 'S4', 'regles'],
  },
  'suivre-mes-dossiers': {
    ici: 'Voici vos dossiers de formation.',
    actions: [
      { texte: 'Ouvrez d’abord le dossier « À valider », s’il y en a un.', repere: 'dossier-le-plus-urgent' },
      { texte: 'Pour les autres, regardez leur statut.', etape: 'comprendre-un-statut' },
    ],
    blocs: [
      { kind: 'texte', texte: 'La page s’appelle « Vos dossiers de formation ». Avant la refonte : « Dossiers ».' },
      { kind: 'texte', texte: 'Elle montre où en est chaque demande. Vous recevez aussi des e-mails.' },
      { kind: 'delai', delai: 'confirmation-titulaire', texte: 'Un dossier à valider n’attend pas.' },
      { kind: 'lien', lien: LIENS.dossiers },
    ],
    siBloque: ['comprendre-un-statut', 'verifier-la-connexion', 'demander-de-l-aide'],
    precedente: 'attendre-la-reponse',
    suivante: 'confirmer-l-inscription',
    mots: ['dossiers', 'avancement', 'suivi', 'état'],
    sources: ['S0', 'site'],
  },
  'comprendre-un-statut': {
    ici: null,
    actions: [{ texte: 'Ouvrez « Vos dossiers de formation » et lisez le statut.', repere: 'vos-dossiers', lien: LIENS.dossiers }],
    blocs: [
      {
        kind: 'liste',
        titre: 'À vous d’agir',
        elements: [
          '« En cours de création » : complétez et envoyez.',
          '« Proposition de l’organisme » ou « À valider » : confirmez vite.',
          '« Paiement en cours » ou « Paiement refusé » : terminez le paiement.',
        ],
      },
      {
        kind: 'liste',
        titre: 'Rien à faire pour l’instant',
        elements: [
          '« Demande d’inscription » : l’organisme doit répondre.',
          '« Validé » : vous avez confirmé, vous êtes inscrit.',
          '« En formation » et « Formation terminée » : tout suit son cours.',
        ],
      },
      {
        kind: 'liste',
        titre: 'Le dossier est fermé',
        elements: [
          '« Refusé par l’organisme » ou « Formation annulée par l’organisme » : appelez-le.',
          '« Demande d’inscription annulée » ou « Formation annulée » : la demande ne compte plus.',
        ],
      },
    ],
    siBloque: ['suivre-mes-dossiers', 'confirmer-l-inscription', 'dossier-clos'],
    precedente: 'suivre-mes-dossiers',
    suivante: 'confirmer-l-inscription',
    mots: ['statut', 'validé', 'refusé', 'annulée', 'en formation'],
    sources: ['S0', 'regles', 'site'],
  },
} as const satisfies EtapesData;
