import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startOnPage } from '@/lib/browser/page-side';

/** Eyes and a small note: everything else happens in the extension. The manifest names this script (`wxt.config.ts`). */
export default defineUnlistedScript(() => startOnPage(window));
