/** What the extension's worker holds and the tests use, for functions that run there. */

import type { PageReport } from '../../lib/page/types';

export interface ExtensionScope {
  readonly chrome: {
    readonly tabs: {
      query(of: { readonly active: boolean, readonly lastFocusedWindow: boolean }): Promise<readonly { readonly id?: number }[]>;
      sendMessage(tab: number, message: { readonly type: string }): Promise<PageReport | undefined>;
    };
    readonly storage: { readonly local: { set(items: object): Promise<void> } };
    readonly scripting: { getRegisteredContentScripts(): Promise<readonly object[]> };
  };
}
