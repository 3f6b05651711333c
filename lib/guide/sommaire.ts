/**
 * The contents page of the guide: the stage and the title of every step. Small, and always there; the text of the steps comes by stage
 * (etapes/lots.ts), so that the panel opens without reading sixty steps.
 */
import { ETAPE_IDS, type StepId } from './etape-ids';
import type { Stade } from './types';

/** The steps travel by stage; proving one's identity, a journey of its own in the first stage, apart; those of no stage together. */
export type LotId = Stade | 'identite' | 'aide';

const TITRES = {
  'se-connecter': {
    demarrer: 'Commencer sur Mon Compte Formation',
    'se-connecter': 'Se connecter',
    'connexion-necessaire': 'Vous n’êtes pas encore connecté',
    'creer-un-compte': 'Créer mon compte',
    'creation-impossible': 'Bloqué pendant la création du compte',
    'mot-de-passe-oublie': 'Retrouver un mot de passe oublié',
    'completer-mon-profil': 'Mettre à jour ma situation',
    'verifier-la-connexion': 'Vérifier que je suis connecté',
    'session-expiree': 'Se reconnecter',
    'ouvrir-mes-droits': 'Ouvrir mes droits formation',
    'voir-mon-compte-elu': 'Voir mon compte élu',
    'compte-elu-absent': 'Mon compte élu ne s’affiche pas',
    'ecrire-a-la-caisse-des-depots': 'Écrire à la Caisse des Dépôts',
    'corriger-le-repertoire': 'Faire corriger le répertoire des élus',
    'mes-droits': 'Comprendre mes droits élu',
    'cpf-et-compte-elu': 'Distinguer le compte élu et le CPF',
  },
  identite: {
    'verification-identite': 'Prouver mon identité avec FranceConnect+',
    'identite-numerique': 'Créer mon identité numérique',
    'identite-au-bureau-de-poste': 'L’identité numérique au bureau de poste',
    'identite-par-internet': 'L’identité numérique par internet',
    'identite-sans-smartphone': 'L’identité numérique sans smartphone',
    'france-identite': 'Utiliser France Identité',
    'sans-franceconnect': 'S’inscrire sans FranceConnect+',
    'elus-du-pacifique': 'Élus du Pacifique',
    'aide-du-site': 'L’aide du site pour les élus',
  },
  's-inscrire': {
    'chercher-une-formation': 'Chercher une formation',
    'choisir-dans-les-resultats': 'Choisir dans les résultats',
    'lien-de-l-association': 'Ouvrir le lien reçu de mon association',
    'formation-non-connecte': 'Se connecter avant de s’inscrire',
    'formation-indisponible': 'Cette formation est indisponible',
    'formation-indisponible-deconnecte': 'Indisponible : vous n’êtes pas connecté',
    'formation-indisponible-connecte': 'Indisponible alors que je suis connecté',
    'lire-la-fiche': 'Demander mon inscription',
    's-inscrire-a-temps': 'S’inscrire à temps',
    'information-fonction-publique': 'Le message sur la fonction publique',
    'confirmer-par-email': 'Confirmer par le lien reçu',
    'creer-mon-dossier': 'Créer mon dossier après l’e-mail',
    'email-introuvable': 'Je ne trouve pas l’e-mail',
    'lien-email-perime': 'Le lien reçu ne marche plus',
    'completer-le-dossier': 'Compléter et envoyer mon dossier',
    'trois-facons-de-payer': 'Les trois façons de payer',
    'payer-par-la-collectivite': 'Faire payer ma collectivité',
    'payer-soi-meme': 'Payer moi-même',
    'formation-de-reconversion': 'Préparer l’après-mandat',
  },
  valider: {
    'attendre-la-reponse': 'Attendre la réponse de l’organisme',
    'suivre-mes-dossiers': 'Suivre mes dossiers',
    'comprendre-un-statut': 'Comprendre le statut d’un dossier',
    'confirmer-l-inscription': 'Confirmer mon inscription',
    'payer-le-reste': 'Payer ce qui reste',
    'inscription-validee': 'Votre inscription est validée',
    'formation-en-cours': 'Pendant la formation',
    'formation-terminee': 'Après la formation',
    annuler: 'Annuler, ou non',
    'dossier-clos': 'Ce dossier est fermé',
    absence: 'Si je ne viens pas',
    abandon: 'Si j’arrête en cours de route',
    'force-majeure': 'Un cas de force majeure',
    'frais-de-deplacement': 'Mes frais de déplacement et de séjour',
    'fin-de-mandat': 'Quand le mandat se termine',
  },
  aide: {
    'incident-technique': 'Le site a un souci technique',
    'prouver-une-personne': 'Le contrôle « je suis humain »',
    'site-indisponible': 'Le site est fermé ou saturé',
    'demander-de-l-aide': 'Demander de l’aide',
    'etre-accompagne': 'Me faire accompagner',
  },
} as const satisfies Readonly<Record<LotId, Readonly<Partial<Record<StepId, string>>>>>;

/** The steps of a lot. */
export type StepOf<Lot extends LotId> = keyof (typeof TITRES)[Lot];

export const LOT_IDS = Object.keys(TITRES) as readonly LotId[];

/** A step named in etape-ids.ts and in no lot does not compile. */
const titres: Readonly<Record<StepId, string>> = { ...TITRES['se-connecter'], ...TITRES.identite, ...TITRES['s-inscrire'], ...TITRES.valider, ...TITRES.aide };

/** The title of a step. Total: every id has one. */
export function titreOf(id: StepId): string {
  return titres[id];
}

export function lotOf(id: StepId): LotId {
  return LOT_IDS.find((lot) => id in TITRES[lot]) ?? 'aide';
}

/** The stage of a step; `null`: belongs to no stage (help, breakdowns). */
export function stadeOf(id: StepId): Stade | null {
  const lot = lotOf(id);
  if (lot === 'aide') return null;
  return lot === 'identite' ? 'se-connecter' : lot;
}

/** The steps of a stage, in the order of etape-ids.ts; `null` gives those of no stage. */
export function stepsOfStade(stade: Stade | null): readonly StepId[] {
  return ETAPE_IDS.filter((id) => stadeOf(id) === stade);
}
