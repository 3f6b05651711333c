import type { MessageId } from './types';

/** A message that the person completes alone: the blanks stay blanks, nothing is ever filled for them. */
export interface MessageACopier {
  readonly objet: string;
  readonly lignes: readonly string[];
  /** Offered beside the official form, never instead of it. */
  readonly adresse: { readonly email: string; readonly mention: string };
}

const BLANC = '…………………………';

/** Three guides spell it three ways: this is the coherent one. */
const ADRESSE_HISTORIQUE = {
  email: 'dfp_mcf_gestion-des-droits-et-formations@caissedesdepots.fr',
  mention: 'Adresse historique, à confirmer. Le formulaire du site reste la voie officielle.',
} as const;

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
      'Je peux vous envoyer une pièce d’identité et une preuve de mandat si vous me le demandez.',
      '',
      'Merci de votre aide.',
    ],
    adresse: ADRESSE_HISTORIQUE,
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
    adresse: ADRESSE_HISTORIQUE,
  },
} as const satisfies Readonly<Record<MessageId, MessageACopier>>;

/** The text to paste into the site's contact form. */
export function messageText(message: MessageACopier): string {
  return message.lignes.join('\n');
}

/** A `mailto:` address whose body keeps its blanks (RFC 6068: lines end with CRLF, everything percent-encoded). */
export function messageMailto(message: MessageACopier): string {
  const corps = message.lignes.join('\r\n');
  return `mailto:${message.adresse.email}?subject=${encodeURIComponent(message.objet)}&body=${encodeURIComponent(corps)}`;
}
