import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type HintHolder, layHint } from '@/lib/browser/note-side';

/** Put in the page by the background when there is something to show there (`lib/browser/page-note.ts`). */
export default defineUnlistedScript(() => layHint(window as HintHolder));
