import { useEffect, useRef, useState } from 'preact/hooks';
import { OPTIONS } from '../textes/options';

const { effacer: MOTS } = OPTIONS;

type Moment = 'repos' | 'question' | 'garde' | 'fait' | 'refuse';

/** Two steps, and the second one says what cannot be undone. */
export function ToutEffacer({ eraseAll }: { readonly eraseAll: () => Promise<'efface' | 'refuse'> }) {
  const [moment, setMoment] = useState<Moment>('repos');
  const no = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);

  // The button that was pressed has just gone: the keyboard must not fall back to the top of the page.
  useEffect(() => {
    if (moment === 'question') no.current?.focus();
    else if (asked.current) first.current?.focus();
    asked.current = moment === 'question';
  }, [moment]);

  async function erase(): Promise<void> {
    setMoment((await eraseAll()) === 'efface' ? 'fait' : 'refuse');
  }

  return (
    <section aria-labelledby="effacer-titre">
      <h2 id="effacer-titre">{MOTS.titre}</h2>
      <p>{MOTS.aide}</p>
      {moment === 'question' ? (
        <div class="encart danger">
          <p id="effacer-question"><strong>{MOTS.question}</strong></p>
          <p class="boutons">
            <button type="button" class="bouton" ref={no} aria-describedby="effacer-question" onClick={() => setMoment('garde')}>{MOTS.non}</button>
            <button type="button" class="bouton dangereux" onClick={() => void erase()}>{MOTS.oui}</button>
          </p>
        </div>
      ) : (
        <p><button type="button" class="bouton" ref={first} onClick={() => setMoment('question')}>{MOTS.bouton}</button></p>
      )}
      <div role="status">{moment === 'repos' || moment === 'question' ? null : <p class={moment === 'refuse' ? 'encart attention' : 'encart'}>{MOTS[moment]}</p>}</div>
    </section>
  );
}
