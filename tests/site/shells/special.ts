/** Pages without the site's root: whole-site failures, and the stand-in of the identity service. */

import { PANNES_DU_SITE } from '../../../lib/entrainement/hors-application';
import { esc } from '../../../lib/entrainement/kit';
import { BANNER, banner } from './around';

function bare(title: string, body: string): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="stylesheet" href="/__replique/style.css"></head><body class="page-nue">${body}${banner()}</body></html>`;
}

export function failurePage(panne: 'maintenance' | 'saturation'): string {
  const { titre, corps } = PANNES_DU_SITE[panne] as { readonly titre: string, readonly corps: string };
  return bare(titre, corps);
}

/** Shape of the usual page of that anti-bot service; its script is left out. */
export function interstitialPage(): string {
  return `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"><link rel="stylesheet" href="/__replique/style.css"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?CWUDNSAI=0&amp;xinfo=replique&amp;incident_id=0-0" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: 0-0</iframe>${banner()}</body></html>`;
}

export function interstitialFrame(): string {
  return '<!DOCTYPE html><html><head><meta charset="utf-8"><title>.</title></head><body><p>Additional security check is required</p><p>Incident ID: 0-0</p></body></html>';
}

/**
 * A page on the identity service's own host: one link, and back. Nothing is asked.
 * @param back address that logs in and returns
 */
export function identityPage(back: string): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Identité (réplique)</title></head><body style="font-family:sans-serif;max-width:36rem;margin:4rem auto"><h1>Page d’identité de démonstration</h1><p>Ici se trouverait le service d’identité. Rien n’est demandé.</p><p><a href="${esc(back)}">Continuer</a></p><p role="note">${BANNER}</p></body></html>`;
}
