import { button, link, notice } from '../kit';
import type { Dossier } from '../data';
import type { View } from '../view';

/** What each status says. Wordings are a reconstitution; delays are those of the platform's own help. */
const MESSAGES: Readonly<Record<string, readonly [string, 'info' | 'error' | 'success' | 'warning']>> = {
  'demande-d-inscription': ['Votre demande d’inscription a bien été envoyée. L’organisme a 2 jours ouvrés pour y répondre.', 'success'],
  'proposition-de-l-organisme': ['L’organisme vous a fait une proposition. Vous avez 4 jours ouvrés pour la confirmer.', 'warning'],
  'a-valider': ['L’organisme a accepté votre demande. Vous avez 4 jours ouvrés pour confirmer.', 'warning'],
  'paiement-en-cours': ['Votre paiement par carte est en cours de traitement.', 'info'],
  'paiement-refuse': ['Votre paiement a été refusé par votre banque.', 'error'],
  valide: ['Votre inscription est confirmée.', 'success'],
  'en-formation': ['Votre formation a commencé.', 'info'],
  'formation-terminee': ['Donnez votre avis sur cette formation.', 'info'],
  'refuse-par-l-organisme': ['L’organisme n’a pas accepté votre demande.', 'error'],
  'demande-d-inscription-annulee': ['Cette demande n’a plus cours.', 'info'],
  'formation-annulee': ['Vous avez renoncé à cette formation.', 'info'],
  'formation-annulee-par-l-organisme': ['L’organisme a renoncé à cette formation.', 'info'],
};

export function progress(view: View, { statut, formation, numero }: Dossier): string {
  const [text, kind] = MESSAGES[statut] ?? ['', 'info'];
  return `${notice(view, text, kind)}${next(view, statut, numero)}<h2>Votre formation</h2><dl><dt>Dates</dt><dd>Du ${formation.debut} au ${formation.fin}</dd><dt>Prix de la formation</dt><dd>${formation.prix}</dd><dt>Lieu</dt><dd>${formation.lieu}</dd></dl>`;
}

function next(view: View, statut: string, numero: string): string {
  if (statut === 'a-valider' || statut === 'proposition-de-l-organisme') return link(view, 'Voir le financement', `#/dossiers/v2/${numero}/detail/financement`);
  if (statut === 'paiement-refuse') return button(view, 'Payer par carte bancaire', 'payer');
  return statut === 'formation-terminee' ? button(view, 'Donner mon avis', 'message', { kind: 'second' }) : '';
}
