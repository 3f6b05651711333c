/** The replica's own pages: settings, mailbox. They are no part of the site. */

import { type Settings, CHOICES, NUMBERS } from '../../../lib/entrainement/settings';
import { type Courriel, courrielsOf } from '../../../lib/entrainement/courriels';
import { LIEN_FORMATION } from '../../../lib/entrainement/gestures';
import { MORE_STOPS, STOPS, controlPath } from '../stops';
import { esc } from '../../../lib/entrainement/kit';
import { banner } from './around';

const APP = '/espace-prive/html/';

function layout(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/__replique/style.css"></head><body class="page-replique"><h1>${title}</h1>${body}${banner()}</body></html>`;
}

export function controlPage(settings: Settings): string {
  const choices = Object.entries(CHOICES).map(([name, values]) => `<label>${name} <select name="${name}">${values.map((value) => `<option${settings[name as keyof Settings] === value ? ' selected' : ''}>${value}</option>`).join('')}</select></label>`);
  const numbers = NUMBERS.map((name) => `<label>${name} (ms) <input name="${name}" inputmode="numeric" value="${settings[name] ?? ''}"></label>`);
  const stops = ['dsfr', 'materiel'].map((generation) => `<h3>${generation}</h3><ol>${[...STOPS, ...MORE_STOPS].filter((stop) => stop.generation === generation).map((stop) => `<li><a href="${esc(controlPath(stop))}">${esc(stop.titre)}</a> <small>${stop.state}</small></li>`).join('')}</ol>`);
  return layout('Réglages de la réplique', `<p><a href="${APP}">Espace privé</a> · <a href="/espace-public/compte-elu">Page publique des élus</a> · <a href="${APP}${LIEN_FORMATION}">Lien d’une formation d’élu</a> · <a href="/__replique/boite-aux-lettres">Boîte aux lettres</a></p>
<form class="reglages" action="/__replique/reglages"><input type="hidden" name="remise" value="1">${[...choices, ...numbers].join('')}<button>Appliquer</button></form><h2>Étapes</h2>${stops.join('')}`);
}

export function mailboxPage(settings: Settings): string {
  const list = courrielsOf(settings).map((mail) => `<li><h2>${mail.sujet}</h2><p>${mail.texte}</p><p><a href="${esc(addressOf(mail))}">${mail.bouton}${mail.settings ? ' (réplique)' : ''}</a></p></li>`).join('');
  return layout('Boîte aux lettres (réplique)', `${list ? `<ul class="courriels">${list}</ul>` : '<p>Aucun message.</p>'}<p><a href="/__replique/">Réglages</a></p>`);
}

function addressOf({ hash, settings }: Courriel): string {
  return settings === undefined ? `${APP}${hash}` : `/__replique/reglages?${new URLSearchParams(settings as Record<string, string>)}&vers=${encodeURIComponent('/__replique/boite-aux-lettres')}`;
}
