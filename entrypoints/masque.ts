import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startMasque } from '@/lib/browser/masque-side';

/** Registered by the background while the person is accompanied, never otherwise (`lib/browser/accompagnement.ts`). */
export default defineUnlistedScript(() => startMasque(window));
