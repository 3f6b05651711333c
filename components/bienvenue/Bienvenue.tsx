import { useState } from 'preact/hooks';
import { LIENS } from '@/lib/guide/liens';
import { associationsAvec } from '@/lib/profils/association';
import type { Profil } from '@/lib/profils/schema';
import { isImpose, type Organisation } from '@/lib/reglages/organisation';
import type { ProfilsStore } from '@/lib/reglages/profils';
import type { Reglages, ReglagesStore } from '@/lib/reglages/reglages';
import { ChoixAssociation } from '../ChoixAssociation';
import { Epingle } from './Epingle';
import { Entete } from '../Entete';
import { SEntrainer } from '../SEntrainer';
import { Importer } from '../profils/Importer';
import { ChoixTaille } from '../ChoixTaille';
import { BIENVENUE } from '../textes/bienvenue';
import { COMMUN, REFUS } from '../textes/commun';
import { PROFILS_MOTS } from '../textes/profils';
import { useProfils } from '../use-profils';
import { useReglages } from '../use-reglages';

interface Props {
  readonly store: ReglagesStore;
  readonly initial: Reglages;
  readonly profils: ProfilsStore;
  readonly initialProfils: readonly Profil[];
  readonly organisation: Organisation;
  readonly navigateur: 'chromium' | 'firefox';
  /** Called in the click itself. */
  readonly openGuide: () => Promise<'ouvert' | 'refuse'>;
}

export function Bienvenue({ store, initial, profils: profilsStore, initialProfils, organisation, navigateur, openGuide }: Props) {
  const { reglages, change, refus } = useReglages(store, initial);
  const profils = useProfils(profilsStore, initialProfils);
  const choose = (association: string): void => change({ association });
  const imposee = isImpose(organisation, 'association');
  return (
    <>
      <Entete />
      <main class="bienvenue">
        <h1>{BIENVENUE.titre}</h1>
        <p>{BIENVENUE.chapeau} <strong>{BIENVENUE.independant}</strong></p>
        <div class="colonnes">
          <div class="listes">
            <Liste id="fait" titre={BIENVENUE.fait.titre} points={BIENVENUE.fait.points} />
            <Liste id="jamais" titre={BIENVENUE.jamais.titre} points={BIENVENUE.jamais.points} />
          </div>
          <section class="encart choisir" aria-labelledby="choix-titre">
            <h2 id="choix-titre">{BIENVENUE.choix.titre}</h2>
            <ChoixAssociation association={reglages.association} associations={associationsAvec(profils, organisation.profil)} onChoose={choose} {...(imposee ? { impose: true } : {})} />
            {imposee ? null : <details><summary>{PROFILS_MOTS.question}</summary><Importer store={profilsStore} profils={profils} onChoose={choose} /></details>}
            <p class="etiquette" aria-hidden="true">{COMMUN.taille}</p>
            <ChoixTaille taille={reglages.taille} onChoose={(taille) => change({ taille })} />
            <div role="status">{refus === null ? null : <p class="encart attention">{REFUS[refus]}</p>}</div>
            <p class="discret">{BIENVENUE.choix.plusTard}</p>
          </section>
          <div class="ouvrir">
            <Ouvrir navigateur={navigateur} openGuide={openGuide} />
            <p><SEntrainer /></p>
          </div>
        </div>
      </main>
    </>
  );
}

function Liste({ id, titre, points }: { readonly id: string; readonly titre: string; readonly points: readonly string[] }) {
  return (
    <section class={id} aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{titre}</h2>
      <ul class="points">{points.map((point) => <li key={point}>{point}</li>)}</ul>
    </section>
  );
}

/** One press opens both: the link opens the site by itself, and the guide opens in the same press, without which browsers refuse it. */
function Ouvrir({ navigateur, openGuide }: Pick<Props, 'navigateur' | 'openGuide'>) {
  const [refused, setRefused] = useState(false);
  const { guide, ouvrir } = BIENVENUE;
  const open = (): void => void openGuide().then((result) => setRefused(result === 'refuse'));
  return (
    <>
      <p><a class="bouton plein" href={LIENS.accueil.href} target="_blank" rel="noreferrer" onClick={open}>{ouvrir.site}<span class="lecteur"> ({ouvrir.onglet})</span></a></p>
      <div role="status">{refused ? <p class="encart attention">{guide.refuse}</p> : null}</div>
      <section aria-labelledby="guide-titre">
        <h2 id="guide-titre">{guide.titre}</h2>
        <Epingle />
        <ol>{guide[navigateur].map((step) => <li key={step}>{step}</li>)}</ol>
        <p>{guide.clavier}</p>
        <p><button type="button" class="bouton" onClick={open}>{guide.bouton}</button></p>
      </section>
    </>
  );
}
