/** The acts that help those who help. Nobody needs them to read the first screen: their code comes with the first request. */

import type { Capture } from '../accompagnement/capture-types';
import type { Lieu } from '../accompagnement/diagnostic';
import type { StepId } from '../guide/etape-ids';
import { openSheet } from './extension';

interface Actes {
  readonly lieu: () => Promise<Lieu>;
  readonly copierLaPage: (() => Promise<Capture>) | null;
  readonly ouvrirLaFiche: (etape: StepId | null) => void;
}

/** Takes the tab beside the panel, null when it shows no page of the site. */
export function soutienDe(tabId: number | null): Actes {
  return {
    lieu: async () => (await import('./soutien')).lieuDe(tabId),
    copierLaPage: tabId === null ? null : async () => (await import('./soutien')).copieDe(tabId),
    ouvrirLaFiche: (etape) => void openSheet(etape),
  };
}
