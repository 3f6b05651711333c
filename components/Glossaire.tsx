import { GLOSSAIRE } from '@/lib/guide/glossaire';
import { Texte } from './Texte';
import { Volet } from './Volet';

/** The words of the site, said plainly. */
export function Glossaire() {
  return (
    <Volet nom="Les mots expliqués" genre="glossaire">{() => (
      <dl>
        {GLOSSAIRE.map(({ id, terme, definition }) => <div key={id}><dt>{terme}</dt><dd><Texte texte={definition} /></dd></div>)}
      </dl>
    )}</Volet>
  );
}
