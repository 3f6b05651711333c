/** The replica's own pages: settings, mailbox. They are no part of the site. */

import { CHOICES, NUMBERS } from '../../../lib/entrainement/settings.mjs';
import { FINANCEMENT, UNKNOWN_PATHS } from '../../../lib/entrainement/routes.mjs';
import { LIEN_FORMATION } from '../../../lib/entrainement/gestures.mjs';
import { MORE_STOPS, STOPS, controlPath } from '../stops.mjs';
import { esc } from '../../../lib/entrainement/kit.mjs';
import { banner } from './around.mjs';

/** @typedef {import('../../../lib/entrainement/settings.mjs').Settings} Settings */

const APP = '/espace-prive/html/';

/** @param {string} title @param {string} body */
function layout(title, body) {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/__replique/tests/site/style.css"></head><body class="page-replique"><h1>${title}</h1>${body}${banner()}</body></html>`;
}

/** @param {Settings} settings @returns {string} */
export function controlPage(settings) {
  const choices = Object.entries(CHOICES).map(([name, values]) => `<label>${name} <select name="${name}">${values.map((value) => `<option${settings[/** @type {keyof Settings} */ (name)] === value ? ' selected' : ''}>${value}</option>`).join('')}</select></label>`);
  const numbers = NUMBERS.map((name) => `<label>${name} (ms) <input name="${name}" inputmode="numeric" value="${settings[name] ?? ''}"></label>`);
  const stops = ['dsfr', 'materiel'].map((generation) => `<h3>${generation}</h3><ol>${[...STOPS, ...MORE_STOPS].filter((stop) => stop.generation === generation).map((stop) => `<li><a href="${esc(controlPath(stop))}">${esc(stop.titre)}</a> <small>${stop.state}</small></li>`).join('')}</ol>`);
  return layout('Réglages de la réplique', `<p><a href="${APP}">Espace privé</a> · <a href="/espace-public/compte-elu">Page publique des élus</a> · <a href="${APP}${LIEN_FORMATION}">Lien d’une formation d’élu</a> · <a href="/__replique/boite-aux-lettres">Boîte aux lettres</a></p>
<form class="reglages" action="/__replique/reglages"><input type="hidden" name="remise" value="1">${[...choices, ...numbers].join('')}<button>Appliquer</button></form><h2>Étapes</h2>${stops.join('')}`);
}

/** The mails of the journey: what the e-mail step and the training body's answer send. @param {Settings} settings @returns {string} */
export function mailboxPage(settings) {
  const mails = [];
  if (settings.courriel === 'envoye') mails.push(['Confirmez votre demande', 'Cliquez sur ce lien pour poursuivre.', `${APP}${UNKNOWN_PATHS[settings.generation].lien}`, 'Ouvrir le lien']);
  if (settings.statut === 'demande-d-inscription') mails.push(['Demande envoyée', 'L’organisme va vous répondre.', `/__replique/reglages?statut=a-valider&vers=${encodeURIComponent('/__replique/boite-aux-lettres')}`, 'Faire répondre l’organisme (réplique)']);
  if (settings.statut === 'a-valider' || settings.statut === 'proposition-de-l-organisme') mails.push(['Proposition de l’organisme', 'Votre dossier attend votre confirmation.', `${APP}${FINANCEMENT}`, 'Voir mon dossier']);
  const list = mails.map(([subject, text, href, label]) => `<li><h2>${subject}</h2><p>${text}</p><p><a href="${esc(href ?? '')}">${label}</a></p></li>`).join('');
  return layout('Boîte aux lettres (réplique)', `${list ? `<ul class="courriels">${list}</ul>` : '<p>Aucun message.</p>'}<p><a href="/__replique/">Réglages</a></p>`);
}
