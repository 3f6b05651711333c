import { useEffect, useState } from 'preact/hooks';
import { OPTIONS } from '../textes/options';

const { copie: MOTS } = OPTIONS;

interface Props {
  /** The file's text; asked again when `version` changes. */
  readonly compose: () => Promise<string>;
  readonly version: unknown;
  /** « 2026-11-21 », for the file's name. */
  readonly jour: string;
}

/** A plain link to a file made here: the browser saves it, nothing is sent and no permission is asked. */
export function Enregistrer({ compose, version, jour }: Props) {
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const made: string[] = [];
    let gone = false;
    async function make(): Promise<void> {
      const text = await compose();
      if (gone) return;
      const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      made.push(url);
      setHref(url);
    }
    void make();
    return () => {
      gone = true;
      made.forEach((url) => URL.revokeObjectURL(url));
    };
  }, [compose, version]);
  if (href === null) return null;
  return <p><a class="bouton" href={href} download={`compagnon-dife-${jour}.json`}>{MOTS.enregistrer}</a></p>;
}
