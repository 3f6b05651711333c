import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startReperes } from '@/lib/browser/reperes-side';

/** Registered by the background while the person is accompanied, never otherwise (`lib/browser/accompagnement.ts`). */
export default defineUnlistedScript(() => startReperes(window));
