import type { ComponentChildren } from 'preact';
import type { Lettre } from '@/lib/accompagnement/reperes';
import type { AnchorId } from '@/lib/page/anchor-ids';
import { NOMS_REPERES } from '@/lib/guide/noms-reperes';
import type { Accompagnement as Choix } from '@/lib/reglages/accompagnement';
import { ACCOMPAGNEMENT_MOTS as MOTS } from '../textes/accompagne';

interface Props {
  readonly choix: Choix;
  readonly changer: (choix: Partial<Choix>) => void;
  readonly reperes: readonly { readonly lettre: Lettre; readonly anchors: readonly AnchorId[] }[];
  /** What else the person who helps may want. */
  readonly suite?: ComponentChildren;
}

/** Somebody helps, on the phone or before a shared screen: what they see, what they do not, and the letters they may say. */
export function Accompagnement({ choix: { actif, montants }, changer, reperes, suite }: Props) {
  return (
    <section class="accompagne" aria-labelledby="accompagne-titre">
      <button type="button" role="switch" id="accompagne-titre" class="bouton interrupteur" aria-checked={actif} onClick={() => changer({ actif: !actif })}>
        {MOTS.titre}
      </button>
      <p>{actif ? MOTS.allume : MOTS.eteint}</p>
      <p>{MOTS.avant}</p>
      {actif ? <Allume montants={montants} changer={changer} reperes={reperes} /> : null}
      {actif ? suite : null}
    </section>
  );
}

function Allume({ montants, changer, reperes }: Pick<Props, 'changer' | 'reperes'> & Pick<Choix, 'montants'>) {
  return (
    <>
      <label class="case"><input type="checkbox" checked={montants === 'caches'} onChange={(event) => changer({ montants: event.currentTarget.checked ? 'caches' : 'visibles' })} /> <span>{MOTS.montants}</span></label>
      <h2>{MOTS.aidant}</h2>
      {reperes.length === 0 ? <p class="calme">{MOTS.rien}</p> : (
        <>
          <p>{MOTS.dites}</p>
          <ul class="reperes">{reperes.map(({ lettre, anchors: [anchor] }) => (anchor === undefined ? null : <li key={lettre}><b class="lettre">{lettre}</b> <span>{NOMS_REPERES[anchor]}</span></li>))}</ul>
        </>
      )}
      <details class="volet">
        <summary>{MOTS.limites}</summary>
        <ul>{MOTS.restes.map((reste) => <li key={reste}>{reste}</li>)}</ul>
        <p>{MOTS.ecrire}</p>
        <p>{MOTS.payer}</p>
        <p>{MOTS.panneau}</p>
        <p>{MOTS.clavier}</p>
      </details>
    </>
  );
}
