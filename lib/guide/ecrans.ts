import { LIENS } from './liens';
import type { Action, Bloc, StepId, Texte, UnATrois } from './types';

/** What `<main data-page-state>` may say when no state is recognised. */
export type EcranId = 'inconnu' | 'ambigu' | 'chargement' | 'hors-site';

/** A screen of the panel when the page in front of the person is not a known state. */
export interface Ecran {
  readonly titre: string;
  readonly ici: Texte;
  readonly actions: UnATrois<Action>;
  readonly blocs: readonly Bloc[];
  /** Steps worth offering; for `ambigu` the panel offers the steps of the hesitating states instead. */
  readonly etapes: readonly StepId[];
}

export const ECRANS = {
  inconnu: {
    titre: 'Je ne reconnais pas cette page',
    ici: 'Je préfère ne rien dire plutôt que de vous égarer.',
    actions: [
      { texte: 'Dites plus bas ce que montre votre écran.' },
      { texte: 'Ou revenez à vos droits formation.', repere: 'vos-droits', lien: LIENS.droits },
      { texte: 'Ou demandez de l’aide.', etape: 'demander-de-l-aide' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Le site a peut-être changé, ou cette page ne concerne pas les élus.' },
      { kind: 'texte', texte: 'Une page traduite par le navigateur peut aussi me tromper.' },
    ],
    etapes: ['demarrer', 'verifier-la-connexion', 'lien-de-l-association', 'suivre-mes-dossiers'],
  },
  ambigu: {
    titre: 'J’hésite entre plusieurs pages',
    ici: 'Deux réponses sont possibles. Je ne choisis pas à votre place.',
    actions: [{ texte: 'Choisissez ce qui ressemble à votre écran.' }, { texte: 'Ou demandez de l’aide.', etape: 'demander-de-l-aide' }],
    blocs: [],
    etapes: ['verifier-la-connexion', 'demander-de-l-aide'],
  },
  chargement: {
    titre: 'La page s’affiche',
    ici: 'J’attends que le site ait fini.',
    actions: [{ texte: 'Patientez un instant.' }],
    blocs: [{ kind: 'texte', texte: 'Si rien ne change, rechargez la page.' }],
    etapes: ['incident-technique'],
  },
  'hors-site': {
    titre: 'Vous n’êtes pas sur Mon Compte Formation',
    ici: 'Je ne lis aucun autre site.',
    actions: [
      { texte: 'Ouvrez Mon Compte Formation.', lien: LIENS.accueil },
      { texte: 'Ou choisissez une étape ci-dessous.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Pendant FranceConnect, c’est normal : revenez ici ensuite.' },
    ],
    etapes: ['demarrer', 'identite-numerique', 'lien-de-l-association', 'demander-de-l-aide'],
  },
} as const satisfies Readonly<Record<EcranId, Ecran>>;

/** Said instead of « La page s’affiche » when that lasts. */
export const CHARGEMENT_LENT: Ecran = {
  titre: 'La page tarde à s’afficher',
  ici: 'Le site n’a pas fini de répondre.',
  actions: [
    { texte: 'Rechargez la page (touche F5).' },
    { texte: 'Toujours rien ? Attendez quelques minutes, puis recommencez.' },
  ],
  blocs: [],
  etapes: ['incident-technique', 'demander-de-l-aide'],
};

/** Said instead of « Vous n’êtes pas sur Mon Compte Formation » when the browser lets us read no page of it: nobody knows where the person is. */
export const SANS_ACCES: Ecran = {
  titre: 'L’accès au site est coupé',
  ici: 'Le navigateur ne me laisse pas lire Mon Compte Formation.',
  actions: [
    { texte: 'Autorisez cet accès, puis acceptez la question du navigateur.' },
    { texte: 'Le bouton ne fait rien ? Demandez au service informatique de votre collectivité.' },
    { texte: 'Ou choisissez une étape ci-dessous.' },
  ],
  blocs: [{ kind: 'texte', texte: 'Je lis ce site seulement, et je n’envoie rien.' }],
  etapes: ['demarrer', 'identite-numerique', 'lien-de-l-association', 'demander-de-l-aide'],
};
