import { jourEnLettres } from '@/lib/guide/format';
import * as sources from '@/lib/rules/sources';
import { SEntrainer } from '../SEntrainer';
import { OPTIONS } from '../textes/options';

const { aPropos: MOTS } = OPTIONS;

export function APropos({ version }: { readonly version: string }) {
  return (
    <section aria-labelledby="a-propos-titre">
      <h2 id="a-propos-titre">{MOTS.titre}</h2>
      <p>Compagnon DIFE. {MOTS.version} {version}. {MOTS.licence}</p>
      <p>{MOTS.independant}</p>
      <p><SEntrainer /></p>
      <details>
        <summary>{MOTS.sources}</summary>
        <ul>
          {Object.values(sources).map(({ title, url, readOn }) => (
            <li key={title}>{url === null ? title : <a href={url} target="_blank" rel="noreferrer">{title}</a>}, {MOTS.lu} {jourEnLettres(readOn)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
