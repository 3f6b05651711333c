import { useRef, useState } from 'preact/hooks';
import { titreOf } from '@/lib/guide/etapes';
import { searchEtapes } from '@/lib/guide/search';
import { useGuide } from './contexte';
import { EtapeEnListe } from './EtapeEnListe';

/** More answers than that help nobody. */
const MAXIMUM = 8;

/** Search as one types. Down goes to the answers, Escape clears, Enter opens the first. */
export function Recherche() {
  const { dire, ouvrir } = useGuide();
  const [demande, setDemande] = useState('');
  const liste = useRef<HTMLUListElement>(null);
  const trouvees = searchEtapes(demande).slice(0, MAXIMUM);
  const [premiere] = trouvees;
  const ask = (text: string): void => {
    setDemande(text);
    if (text.trim() !== '') dire(compte(searchEtapes(text).slice(0, MAXIMUM).length));
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setDemande('');
    else if (event.key === 'Enter' && premiere !== undefined) ouvrir(premiere);
    else if (event.key === 'ArrowDown') liste.current?.querySelector('button')?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <>
      <label class="champ">
        <span>Que cherchez-vous ?</span>
        <input type="search" value={demande} autocomplete="off" onInput={(event) => ask(event.currentTarget.value)} onKeyDown={press} />
      </label>
      {demande.trim() === '' ? null : <p>{compte(trouvees.length)}</p>}
      <ul ref={liste}>{trouvees.map((step) => <EtapeEnListe key={step} id={step} nom={titreOf(step)} courante={false} onKeyDown={walk} />)}</ul>
    </>
  );
}

function compte(count: number): string {
  if (count === 0) return 'Aucune étape trouvée. Essayez un autre mot.';
  return count === 1 ? '1 étape trouvée.' : `${count} étapes trouvées.`;
}

/** The arrows walk through the answers. */
function walk(event: KeyboardEvent): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !(event.currentTarget instanceof HTMLButtonElement)) return;
  const buttons = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
  const next = buttons[buttons.indexOf(event.currentTarget) + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
