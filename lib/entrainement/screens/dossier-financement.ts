import { box, button, link, notice } from '../kit';
import type { Dossier, Formation } from '../data';
import type { View } from '../view';

/** Tab « Financement »: its address, the consent and the button are known from guides of 2022; the rest is a reconstitution. */
export function funding(view: View, dossier: Dossier): string {
  return `<h2>Financement</h2>${amounts(dossier)}${action(view, dossier)}`;
}

function amounts({ formation, statut }: Dossier): string {
  const topUp = statut === 'paiement-en-cours' || statut === 'paiement-refuse';
  return `<dl class="montants"><dt>Prix de la formation</dt><dd>${formation.prix}</dd><dt>Dates</dt><dd>Du ${formation.debut} au ${formation.fin}</dd><dt>Reste à payer</dt><dd>${topUp ? '50,00\u00A0€' : '0,00\u00A0€'}</dd></dl>`;
}

function action(view: View, dossier: Dossier): string {
  const { statut, formation } = dossier;
  if (statut === 'a-valider' || statut === 'proposition-de-l-organisme') return consent(view, formation);
  if (statut === 'paiement-en-cours') return notice(view, 'Votre paiement par carte est en cours de traitement.');
  if (statut === 'paiement-refuse') return notice(view, 'Votre paiement a été refusé par votre banque.', 'error') + button(view, 'Payer par carte bancaire', 'payer');
  return `<p>${link(view, 'Télécharger le récapitulatif', '#/dossiers')}</p>`;
}

function consent(view: View, formation: Formation): string {
  return `<fieldset><legend>La formation se déroule-t-elle sur votre temps de travail ?</legend>${box(view, { id: 'temps-oui', name: 'temps', label: 'Oui', type: 'radio' })}${box(view, { id: 'temps-non', name: 'temps', label: 'Non', type: 'radio', checked: true })}</fieldset>
<div class="accord">${box(view, { id: 'accord', label: `Je donne mon accord pour mobiliser les ${formation.prix} de droits à la formation pour financer cette formation` })}<p class="fr-error-text" id="accord-erreur" hidden>Cochez la case pour continuer.</p></div>
${button(view, 'Confirmer mon inscription', 'confirmer-inscription')}`;
}
