import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refuse } from '@/lib/reglages/rubrique';
import type { Copie } from '@/lib/reglages/sauvegarde';
import { REFUS } from '../textes/commun';
import { OPTIONS } from '../textes/options';

const { copie: MOTS } = OPTIONS;

export type ReadCopie = (text: string) => Promise<Copie | Refuse>;

type Moment = { readonly kind: 'repos'; readonly message: string } | Copie | Refuse;

/** First what would change, then the person's yes. */
export function Reprendre({ read }: { readonly read: ReadCopie }) {
  const [moment, setMoment] = useState<Moment>({ kind: 'repos', message: '' });

  async function open(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (!file) return;
    const text = await file.text();
    // The same file, corrected, can be chosen again.
    input.value = '';
    const found = await read(text);
    setMoment(found.kind === 'lu' && found.changements.length === 0 ? { kind: 'repos', message: MOTS.identique } : found);
  }

  async function apply(copie: Copie): Promise<void> {
    const result = await copie.apply();
    setMoment({ kind: 'repos', message: result === 'fait' ? MOTS.fait : REFUS[result] });
  }

  return (
    <>
      <h3>{MOTS.reprendre}</h3>
      <label class="bouton fichier">
        {MOTS.choisir}
        <input type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
      </label>
      <div role="status">
        {moment.kind === 'refuse' ? <p class="encart attention">{moment.phrase}</p> : null}
        {moment.kind === 'repos' && moment.message !== '' ? <p class="encart">{moment.message}</p> : null}
      </div>
      {moment.kind === 'lu' ? <Apercu copie={moment} onApply={() => void apply(moment)} onKeep={() => setMoment({ kind: 'repos', message: MOTS.inchange })} /> : null}
    </>
  );
}

function Apercu({ copie, onApply, onKeep }: { readonly copie: Copie; readonly onApply: () => void; readonly onKeep: () => void }) {
  const title = useRef<HTMLHeadingElement>(null);
  // The person just chose a file: what they must read next is here.
  useEffect(() => title.current?.focus(), [copie]);
  return (
    <div class="encart apercu">
      <h4 ref={title} tabIndex={-1}>{MOTS.apercu}</h4>
      <ul>
        {copie.changements.map(({ champ, avant, apres }, at) => (
          <li key={`${at} ${champ}`} data-personnel><strong>{champ}</strong>{'\u00a0'}: «{'\u00a0'}{avant}{'\u00a0'}» {MOTS.devient} «{'\u00a0'}{apres}{'\u00a0'}».</li>
        ))}
      </ul>
      <p class="boutons">
        <button type="button" class="bouton plein" onClick={onApply}>{MOTS.appliquer}</button>
        <button type="button" class="bouton" onClick={onKeep}>{MOTS.garder}</button>
      </p>
    </div>
  );
}
