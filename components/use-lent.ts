import { useEffect, useState } from 'preact/hooks';

/** Longer than the page's script itself waits before it says that something is missing. */
const LENT_MS = 9000;

/** Whether that has been true for so long without a break that the person must be told what to do. */
export function useLent(attend: boolean): boolean {
  const [lent, setLent] = useState(false);
  useEffect(() => {
    if (!attend) return undefined;
    const timer = setTimeout(() => setLent(true), LENT_MS);
    return () => {
      clearTimeout(timer);
      setLent(false);
    };
  }, [attend]);
  return attend && lent;
}
