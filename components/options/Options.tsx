import type { Ecart } from '@/lib/reglages/mis-de-cote';
import type { Reglages, ReglagesStore } from '@/lib/reglages/reglages';
import type { Store } from '@/lib/reglages/store';
import { Avis } from '../Avis';
import { ChoixAssociation } from '../ChoixAssociation';
import { Entete } from '../Entete';
import { COMMUN } from '../textes/commun';
import { OPTIONS } from '../textes/options';
import { useReglages } from '../use-reglages';
import { Affichage } from './Affichage';
import { APropos } from './APropos';
import { CeQuiEstGarde } from './CeQuiEstGarde';
import { ChoixZone } from './ChoixZone';
import { Enregistrer } from './Enregistrer';
import { Messages } from './Messages';
import { type ReadCopie, Reprendre } from './Reprendre';
import { ToutEffacer } from './ToutEffacer';

interface Props {
  readonly store: ReglagesStore;
  readonly initial: Reglages;
  /** Everything else that is kept. */
  readonly items: Store;
  readonly compose: () => Promise<string>;
  readonly readCopie: ReadCopie;
  readonly eraseAll: () => Promise<'efface' | 'refuse'>;
  /** What was set aside, told once. */
  readonly tell: () => Promise<readonly Ecart[]>;
  readonly version: string;
  readonly jour: string;
}

export function Options({ store, initial, items, compose, readCopie, eraseAll, tell, version, jour }: Props) {
  const { reglages, change, refus } = useReglages(store, initial);
  return (
    <>
      <Entete />
      <main>
        <h1>{OPTIONS.titre}</h1>
        <p>{OPTIONS.intro}</p>
        <Avis tell={tell} refus={refus} />
        <section aria-labelledby="association-titre">
          <h2 id="association-titre">{COMMUN.monAssociation}</h2>
          <p>{OPTIONS.association.aide}</p>
          <ChoixAssociation association={reglages.association} onChoose={(association) => change({ association })} />
        </section>
        <ChoixZone reglages={reglages} onChoose={(zone) => change({ zone })} />
        <Affichage reglages={reglages} onChange={change} />
        <Messages store={items} />
        <section aria-labelledby="copie-titre">
          <h2 id="copie-titre">{OPTIONS.copie.titre}</h2>
          <p>{OPTIONS.copie.aide} {OPTIONS.copie.ou}</p>
          <Enregistrer compose={compose} version={reglages} jour={jour} />
          <Reprendre read={readCopie} />
        </section>
        <CeQuiEstGarde />
        <ToutEffacer eraseAll={eraseAll} />
        <APropos version={version} />
      </main>
    </>
  );
}
