import { GLOSSAIRE } from '@/lib/guide/glossaire';
import { Texte } from './Texte';

/** The words of the site, said plainly. */
export function Glossaire() {
  return (
    <dl>
      {GLOSSAIRE.map(({ id, terme, definition }) => <div key={id}><dt>{terme}</dt><dd><Texte texte={definition} /></dd></div>)}
    </dl>
  );
}
