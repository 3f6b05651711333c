import { defineContentScript } from 'wxt/utils/define-content-script';
import { startOnPage } from '@/lib/browser/page-side';

/** Eyes and a small note: everything else happens in the extension. */
export default defineContentScript({
  matches: ['https://www.moncompteformation.gouv.fr/*', 'https://moncompteformation.gouv.fr/*'],
  allFrames: false,
  runAt: 'document_idle',
  main: (ctx) => startOnPage(window, (stop) => ctx.onInvalidated(stop)),
});
