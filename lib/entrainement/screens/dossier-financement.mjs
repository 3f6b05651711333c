// @ts-check
import { box, button, link, notice } from '../kit.mjs';

/** Tab « Financement »: its address, the consent and the button are known from guides of 2022; the rest is a reconstitution. @param {import('../kit.mjs').View} view @param {import('../data.mjs').Dossier} dossier */
export function funding(view, dossier) {
  return `<h2>Financement</h2>${amounts(dossier)}${action(view, dossier)}`;
}

/** @param {import('../data.mjs').Dossier} dossier */
function amounts({ formation, statut }) {
  const topUp = statut === 'paiement-en-cours' || statut === 'paiement-refuse';
  return `<dl class="montants"><dt>Prix de la formation</dt><dd>${formation.prix}</dd><dt>Dates</dt><dd>Du ${formation.debut} au ${formation.fin}</dd><dt>Reste à payer</dt><dd>${topUp ? '50,00\u00A0€' : '0,00\u00A0€'}</dd></dl>`;
}

/** @param {import('../kit.mjs').View} view @param {import('../data.mjs').Dossier} dossier */
function action(view, dossier) {
  const { statut, formation } = dossier;
  if (statut === 'a-valider' || statut === 'proposition-de-l-organisme') return consent(view, formation);
  if (statut === 'paiement-en-cours') return notice(view, 'Votre paiement par carte est en cours de traitement.');
  if (statut === 'paiement-refuse') return notice(view, 'Votre paiement a été refusé par votre banque.', 'error') + button(view, 'Payer par carte bancaire', 'payer');
  return `<p>${link(view, 'Télécharger le récapitulatif', '#/dossiers')}</p>`;
}

/** @param {import('../kit.mjs').View} view @param {import('../data.mjs').Formation} formation */
function consent(view, formation) {
  return `<fieldset><legend>La formation se déroule-t-elle sur votre temps de travail ?</legend>${box(view, { id: 'temps-oui', name: 'temps', label: 'Oui', type: 'radio' })}${box(view, { id: 'temps-non', name: 'temps', label: 'Non', type: 'radio', checked: true })}</fieldset>
<div class="accord">${box(view, { id: 'accord', label: `Je donne mon accord pour mobiliser les ${formation.prix} de droits à la formation pour financer cette formation` })}<p class="fr-error-text" id="accord-erreur" hidden>Cochez la case pour continuer.</p></div>
${button(view, 'Confirmer mon inscription', 'confirmer-inscription')}`;
}
