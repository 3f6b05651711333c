// @ts-check
/** The mails of the journey: what the e-mail step and the training body's answer send. Pure. */

import { FINANCEMENT, UNKNOWN_PATHS } from './routes.mjs';

/** @typedef {import('./settings.mjs').Settings} Settings */
/**
 * @typedef {object} Courriel
 * @property {string} sujet
 * @property {string} texte
 * @property {string} bouton
 * @property {string} [hash] where its link leads
 * @property {Partial<Settings>} [settings] what time does meanwhile: the training body answers
 */

/** @param {Settings} settings @returns {readonly Courriel[]} what the person's mailbox holds, in order */
export function courrielsOf(settings) {
  /** @type {Courriel[]} */
  const mails = [];
  if (settings.courriel === 'envoye') mails.push({ sujet: 'Confirmez votre demande', texte: 'Cliquez sur ce lien pour poursuivre.', bouton: 'Ouvrir le lien', hash: UNKNOWN_PATHS[settings.generation].lien });
  if (settings.statut === 'demande-d-inscription') mails.push({ sujet: 'Demande envoyée', texte: 'L’organisme va vous répondre.', bouton: 'Faire répondre l’organisme', settings: { statut: 'a-valider' } });
  if (settings.statut === 'a-valider' || settings.statut === 'proposition-de-l-organisme') mails.push({ sujet: 'Proposition de l’organisme', texte: 'Votre dossier attend votre confirmation.', bouton: 'Voir mon dossier', hash: FINANCEMENT });
  return mails;
}
