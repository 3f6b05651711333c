import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Ecart } from '@/lib/reglages/mis-de-cote';
import { associationsAvec } from '@/lib/profils/association';
import type { Profil } from '@/lib/profils/schema';
import { isImpose, type Organisation } from '@/lib/reglages/organisation';
import type { ProfilsStore } from '@/lib/reglages/profils';
import type { Reglages, ReglagesStore } from '@/lib/reglages/reglages';
import type { Store } from '@/lib/reglages/store';
import { Avis } from '../Avis';
import { ChoixAssociation } from '../ChoixAssociation';
import { Entete } from '../Entete';
import { COMMUN } from '../textes/commun';
import { OPTIONS } from '../textes/options';
import { Importer } from '../profils/Importer';
import { MonFichier } from '../profils/MonFichier';
import { useProfils } from '../use-profils';
import { useDossiers } from '../dossiers/use-dossiers';
import { useReglages } from '../use-reglages';
import { Affichage } from './Affichage';
import { APropos } from './APropos';
import { CeQuiEstGarde } from './CeQuiEstGarde';
import { ChoixZone } from './ChoixZone';
import { ChoixDOrganisation } from './ChoixDOrganisation';
import { Enregistrer } from './Enregistrer';
import { Messages } from './Messages';
import { PagesDites } from './PagesDites';
import { type ReadCopie, Reprendre } from './Reprendre';
import { ToutEffacer } from './ToutEffacer';

interface Props {
  readonly store: ReglagesStore;
  readonly initial: Reglages;
  /** Everything else that is kept. */
  readonly items: Store;
  readonly profils: ProfilsStore;
  readonly initialProfils: readonly Profil[];
  readonly organisation: Organisation;
  readonly compose: () => Promise<string>;
  readonly readCopie: ReadCopie;
  readonly eraseAll: () => Promise<'efface' | 'refuse'>;
  /** What was set aside, told once. */
  readonly tell: () => Promise<readonly Ecart[]>;
  /** The switch of the reminders. */
  readonly rappels?: ComponentChildren;
  readonly version: string;
  readonly jour: string;
}

export function Options({ store, initial, items, profils: profilsStore, initialProfils, organisation, compose, readCopie, eraseAll, tell, rappels, version, jour }: Props) {
  const { reglages, change, refus } = useReglages(store, initial);
  const profils = useProfils(profilsStore, initialProfils);
  const associations = associationsAvec(profils, organisation.profil);
  const choose = (association: string | null): void => change({ association });
  const imposee = isImpose(organisation, 'association');
  const { dossiers } = useDossiers(items);
  // The copy to save is made again when either changes.
  const contenu = useMemo(() => [reglages, dossiers], [reglages, dossiers]);
  return (
    <>
      <Entete />
      <main>
        <h1>{OPTIONS.titre}</h1>
        <p>{OPTIONS.intro}</p>
        <Avis tell={tell} refus={refus} />
        <ChoixDOrganisation organisation={organisation} />
        <section aria-labelledby="association-titre">
          <h2 id="association-titre">{COMMUN.monAssociation}</h2>
          <p>{OPTIONS.association.aide}</p>
          <ChoixAssociation association={reglages.association} associations={associations} onChoose={choose} {...(imposee ? { impose: true } : {})} />
          <MonFichier store={profilsStore} profils={profils} association={reglages.association} onChoose={choose} />
          {imposee ? null : <Importer store={profilsStore} profils={profils} onChoose={choose} />}
        </section>
        <ChoixZone reglages={reglages} associations={associations} impose={isImpose(organisation, 'zone')} onChoose={(zone) => change({ zone })} />
        {rappels}
        <Affichage reglages={reglages} onChange={change} />
        <Messages store={items} />
        <PagesDites store={items} />
        <section aria-labelledby="copie-titre">
          <h2 id="copie-titre">{OPTIONS.copie.titre}</h2>
          <p>{OPTIONS.copie.aide} {OPTIONS.copie.ou}</p>
          <Enregistrer compose={compose} version={contenu} jour={jour} />
          <Reprendre read={readCopie} />
        </section>
        <CeQuiEstGarde />
        <ToutEffacer eraseAll={eraseAll} />
        <APropos version={version} />
      </main>
    </>
  );
}
