import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type LecteurHolder, layLecteur } from '@/lib/browser/lecteur';
import { startOnPage } from '@/lib/browser/page-side';

/**
 * Eyes and a line to the extension: everything else happens there. The manifest names this script (`wxt.config.ts`) for the site's pages,
 * and the practice page, which is ours, loads it too.
 */
export default defineUnlistedScript(() => (window.location.protocol === 'https:' ? startOnPage(window) : layLecteur(window as LecteurHolder)));
