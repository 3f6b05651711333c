import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { capturer } from '@/lib/accompagnement/capture';
import type { Capture } from '@/lib/accompagnement/capture-types';

/** Put in the page only when the person asks for a copy of it. What it returns is all that leaves the page. */
export default defineUnlistedScript((): Capture => capturer({ url: new URL(window.location.href), document }));
