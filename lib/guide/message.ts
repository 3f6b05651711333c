import type { MessageId } from './types';

/** A message that the person completes alone: the blanks stay blanks, nothing is ever filled for them. */
export interface MessageACopier {
  readonly objet: string;
  readonly lignes: readonly string[];
  /** Said under the text, so that nobody wonders: the form is the way. No button leads to the address. */
  readonly mention: string;
}

const BLANC = '…………………………';

/** Three guides spell the address in three ways: this is the coherent one, and no source of today confirms it. */
const ADRESSE_HISTORIQUE =
  'Adresse des anciens guides, à confirmer : dfp_mcf_gestion-des-droits-et-formations@caissedesdepots.fr. Préférez le formulaire du site.';

export const MESSAGES = {
  'compte-elu-absent': {
    objet: 'Mon compte élu ne s’affiche pas sur Mon Compte Formation',
    lignes: [
      'Bonjour,',
      '',
      'Je suis élu(e) local(e). Je me connecte à Mon Compte Formation, mais le cadre « Votre compte élu » ne s’affiche pas.',
      'Je vous demande de rattacher mon compte élu. Voici mes informations :',
      '',
      `Nom de naissance : ${BLANC}`,
      `Nom d’usage ou marital : ${BLANC}`,
      `Prénoms : ${BLANC}`,
      `Date et lieu de naissance : ${BLANC}`,
      `Collectivité du mandat : ${BLANC}`,
      `Fonction et date d’élection : ${BLANC}`,
      '',
      'Je joins une pièce d’identité et une preuve de mandat si le formulaire le permet.',
      'Sinon, dites-moi comment vous les envoyer.',
      '',
      'Merci de votre aide.',
    ],
    mention: ADRESSE_HISTORIQUE,
  },
  'creation-impossible': {
    objet: 'La création de mon compte échoue sur Mon Compte Formation',
    lignes: [
      'Bonjour,',
      '',
      'Je suis élu(e) local(e). Le site refuse de créer mon compte Mon Compte Formation.',
      'Je vous demande de m’aider à l’ouvrir, avec mes droits élu. Voici mes informations :',
      '',
      `Nom de naissance : ${BLANC}`,
      `Nom d’usage ou marital : ${BLANC}`,
      `Prénoms : ${BLANC}`,
      `Date et lieu de naissance : ${BLANC}`,
      `Collectivité du mandat : ${BLANC}`,
      `Fonction et date d’élection : ${BLANC}`,
      `Ce que le site affiche quand il me bloque : ${BLANC}`,
      '',
      'Je joins une pièce d’identité et une preuve de mandat si le formulaire le permet.',
      'Sinon, dites-moi comment vous les envoyer.',
      '',
      'Merci de votre aide.',
    ],
    mention: ADRESSE_HISTORIQUE,
  },
  'identite-sur-papier': {
    objet: 'Inscription à une formation sans FranceConnect+',
    lignes: [
      'Bonjour,',
      '',
      'Je suis élu(e) local(e) et je ne peux pas utiliser FranceConnect+.',
      'Pouvez-vous me dire comment prouver mon identité, et à quelle adresse ?',
      '',
      `Nom de naissance : ${BLANC}`,
      `Nom d’usage ou marital : ${BLANC}`,
      `Prénoms : ${BLANC}`,
      `Date et lieu de naissance : ${BLANC}`,
      `Nationalité : ${BLANC}`,
      '',
      'Merci de votre aide.',
    ],
    mention: ADRESSE_HISTORIQUE,
  },
} as const satisfies Readonly<Record<MessageId, MessageACopier>>;

/** The text to paste into the site's contact form. */
export function messageText(message: MessageACopier): string {
  return message.lignes.join('\n');
}
