/** The replica's own pages: settings, mailbox. They are no part of the site. */

import { CHOICES, NUMBERS } from '../../../lib/entrainement/settings.mjs';
import { courrielsOf } from '../../../lib/entrainement/courriels.mjs';
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

/** @param {Settings} settings @returns {string} */
export function mailboxPage(settings) {
  const list = courrielsOf(settings).map((mail) => `<li><h2>${mail.sujet}</h2><p>${mail.texte}</p><p><a href="${esc(addressOf(mail))}">${mail.bouton}${mail.settings ? ' (réplique)' : ''}</a></p></li>`).join('');
  return layout('Boîte aux lettres (réplique)', `${list ? `<ul class="courriels">${list}</ul>` : '<p>Aucun message.</p>'}<p><a href="/__replique/">Réglages</a></p>`);
}

/** @param {import('../../../lib/entrainement/courriels.mjs').Courriel} mail @returns {string} */
function addressOf({ hash, settings }) {
  return settings === undefined ? `${APP}${hash}` : `/__replique/reglages?${new URLSearchParams(/** @type {Record<string, string>} */ (settings))}&vers=${encodeURIComponent('/__replique/boite-aux-lettres')}`;
}
