import type { DossiersContext } from '@/lib/dossiers/echeances';
import type { Dossier } from '@/lib/dossiers/types';
import type { Changer } from './use-dossiers';

/** What every part of « Mes dossiers » needs. */
export interface Suivi {
  readonly dossiers: readonly Dossier[];
  readonly contexte: DossiersContext;
  readonly changer: Changer;
  readonly maintenant: () => number;
  /** Says that something was just kept, and offers to undo it: takes what undoing does to the list. */
  readonly offrirAnnuler: (annuler: (dossiers: readonly Dossier[]) => readonly Dossier[]) => void;
  /** Shows one dossier; null, the list. */
  readonly ouvrir: (id: string | null) => void;
}
