import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturePage } from '@/lib/accompagnement/capture';
import type { Capture } from '@/lib/accompagnement/capture-types';
import { reprendreLibelles } from '@/lib/accompagnement/remise';

/** Put in the page only when the person asks for a copy of it. What it returns is all that leaves the page. */
export default defineUnlistedScript((): Capture => {
  const libelles = reprendreLibelles();
  // Without them every text would be neutral, and the copy of no use.
  return libelles === null ? { kind: 'illisible' } : capturePage({ url: new URL(window.location.href), document }, libelles);
});
