import { useEffect, useState } from 'preact/hooks';

/** Is this a private window? It is one until the browser says that it is not: nothing is kept or shown by mistake. */
export function usePrive(prive: () => Promise<boolean>): boolean {
  const [isPrivate, setPrivate] = useState(true);
  useEffect(() => void prive().then(setPrivate), [prive]);
  return isPrivate;
}
