import { useEffect, useState } from 'preact/hooks';
import { type Association, associationOf } from '@/lib/guide/associations';
import { isAjoute } from '@/lib/profils/ids';

/** Follows the profile with this id: calls at once, then at each change. Returns how to stop. */
export type SuivreAssociation = (id: string, onChange: (association: Association | null) => void) => () => void;

/** The chosen association, alive. A built-in one is at hand; one that came by a file is read. `initial`: what was read already. */
export function useAssociation(id: string | null, suivre: SuivreAssociation, initial: Association | null): Association | null {
  const [lue, setLue] = useState(initial);
  useEffect(() => (id !== null && isAjoute(id) ? suivre(id, setLue) : undefined), [id, suivre]);
  if (id === null) return null;
  if (!isAjoute(id)) return associationOf(id);
  return lue?.id === id ? lue : null;
}
