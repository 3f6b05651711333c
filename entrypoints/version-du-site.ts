import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { versionDuSite } from '@/lib/accompagnement/version-du-site';

/** Put in the page only when the person asks for a diagnosis. */
export default defineUnlistedScript((): string | null => versionDuSite(document));
