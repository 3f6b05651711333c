/** The mails of the journey: what the e-mail step and the training body's answer send. Pure. */

import { FINANCEMENT, UNKNOWN_PATHS } from './routes';
import type { Settings } from './settings';

export interface Courriel {
  readonly sujet: string;
  readonly texte: string;
  readonly bouton: string;
  /** Where its link leads. */
  readonly hash?: string;
  /** What time does meanwhile: the training body answers. */
  readonly settings?: Partial<Settings>;
}

/** @returns what the person's mailbox holds, in order */
export function courrielsOf(settings: Settings): readonly Courriel[] {
  const mails: Courriel[] = [];
  if (settings.courriel === 'envoye') mails.push({ sujet: 'Confirmez votre demande', texte: 'Cliquez sur ce lien pour poursuivre.', bouton: 'Ouvrir le lien', hash: UNKNOWN_PATHS[settings.generation].lien });
  if (settings.statut === 'demande-d-inscription') mails.push({ sujet: 'Demande envoyée', texte: 'L’organisme va vous répondre.', bouton: 'Faire répondre l’organisme', settings: { statut: 'a-valider' } });
  if (settings.statut === 'a-valider' || settings.statut === 'proposition-de-l-organisme') mails.push({ sujet: 'Proposition de l’organisme', texte: 'Votre dossier attend votre confirmation.', bouton: 'Voir mon dossier', hash: FINANCEMENT });
  return mails;
}
