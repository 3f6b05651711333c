import type { Lien } from './ecriture';

const SITE = 'https://www.moncompteformation.gouv.fr';
const PRIVE = `${SITE}/espace-prive/html/#`;
const PUBLIC = `${SITE}/espace-public`;

/** Every address the guide may offer, once. Read on 2026-11-21 from stored copies: none was opened live. */
export const LIENS = {
  accueil: { href: `${PUBLIC}/mon-compte-elu-0`, libelle: 'Page « Mon compte élu » du site', confiance: 'officiel' },
  connexion: { href: `${PRIVE}/compte-utilisateur/connexion`, libelle: 'Page de connexion', confiance: 'officiel', page: 'connexion' },
  droits: { href: `${PRIVE}/droits`, libelle: 'Vos droits formation', confiance: 'officiel' },
  recherche: { href: `${PRIVE}/formation/recherche`, libelle: 'Rechercher une formation', confiance: 'officiel', page: 'recherche' },
  dossiers: { href: `${PRIVE}/dossiers`, libelle: 'Vos dossiers de formation', confiance: 'officiel', page: 'liste-dossiers' },
  aideElus: { href: `${PRIVE}/aide?publicCible=ELU`, libelle: 'Aide du site pour les élus', confiance: 'officiel', page: 'aide-elu' },
  creationImpossible: {
    href: `${PUBLIC}/je-nai-pas-ou-je-narrive-pas-creer-de-compte`,
    libelle: 'Aide du site : créer un compte',
    confiance: 'officiel',
  },
  compteEluAbsent: {
    href: `${PUBLIC}/mon-compte-elu-ne-saffiche-pas-comment-faire`,
    libelle: 'Aide du site : le compte élu ne s’affiche pas',
    confiance: 'officiel',
  },
  sansFranceConnect: {
    href: `${PUBLIC}/je-ne-remplis-pas-les-conditions-pour-utiliser-franceconnect`,
    libelle: 'Aide du site : sans FranceConnect+',
    confiance: 'officiel',
  },
  calculDesDroits: {
    href: `${PUBLIC}/comment-sont-calcules-mes-droits-elu`,
    libelle: 'Aide du site : le calcul des droits élu',
    confiance: 'officiel',
  },
  confirmerEmail: {
    href: `${PUBLIC}/comment-confirmer-mon-adresse-e-mail`,
    libelle: 'Aide du site : confirmer son adresse e-mail',
    confiance: 'officiel',
  },
  debloquer: {
    href: `${PUBLIC}/comment-debloquer-mon-compte-personnel-de-formation`,
    libelle: 'Aide du site : débloquer son compte',
    confiance: 'officiel',
  },
  pacifique: {
    href: `${PUBLIC}/quel-est-mon-interlocuteur-en-tant-quelu-du-pacifique`,
    libelle: 'Aide du site : élus du Pacifique',
    confiance: 'officiel',
  },
  conditionsGenerales: {
    href: `${PUBLIC}/conditions-generales-dutilisation`,
    libelle: 'Conditions générales du site',
    confiance: 'officiel',
  },
  conditionsParticulieres: {
    href: `${PUBLIC}/conditions-particulieres-titulaires`,
    libelle: 'Conditions particulières de votre compte',
    confiance: 'officiel',
  },
  identiteNumerique: {
    href: 'https://lidentitenumerique.laposte.fr',
    libelle: 'L’Identité Numérique La Poste',
    confiance: 'officiel',
  },
  franceIdentite: { href: 'https://france-identite.gouv.fr', libelle: 'France Identité', confiance: 'a-confirmer' },
  financementParLaCollectivite: {
    href: 'https://www.collectivites-locales.gouv.fr',
    libelle: 'Fiche « financement » de collectivites-locales.gouv.fr',
    confiance: 'a-confirmer',
  },
} as const satisfies Readonly<Record<string, Lien>>;
