import { useEffect, useState } from 'preact/hooks';
import type { AttenteId } from '@/lib/guide/attentes';
import { apresSortie, attenteOf, type Sortie } from '@/lib/guide/sorties';
import type { PageReport } from '@/lib/page/types';
import { SORTIES } from '@/lib/reglages/sorties';
import type { Store } from '@/lib/reglages/store';
import { useItem } from './use-item';

type Vu = { readonly kind: 'hors-site'; readonly onglet: number | null } | { readonly kind: 'chargement' } | { readonly kind: 'page'; readonly report: PageReport; readonly tabId: number };

interface Outils {
  readonly isPrivate: boolean;
  /** Ms since 1970. */
  readonly maintenant: () => number;
}

/** What the step of the site that the person comes from waits for; null on the site. A private window has the panel's own memory, and only that. */
export function useAttente(store: Store, vu: Vu, { isPrivate, maintenant }: Outils): AttenteId | null {
  const gardees = useItem(store, SORTIES);
  const [vues, setVues] = useState<readonly Sortie[]>([]);
  useEffect(() => {
    if (vu.kind === 'page') setVues((sorties) => apresSortie(sorties, { onglet: vu.tabId, report: vu.report, now: maintenant() }));
  }, [vu]);
  return vu.kind === 'hors-site' ? attenteOf(isPrivate ? vues : gardees, vu.onglet, maintenant()) : null;
}
