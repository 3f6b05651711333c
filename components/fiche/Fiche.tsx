import { useState } from 'preact/hooks';
import type { CivilDate } from '@/lib/calendar/civil-date';
import { etapesAvecPage, type FicheEtape, ficheOf, JAMAIS } from '@/lib/guide/fiche-accompagnant';
import { jourEnLettres } from '@/lib/guide/format';
import { makeResolve } from '@/lib/guide/resolve';
import type { Stade, StepId } from '@/lib/guide/types';
import { Entete } from '../Entete';
import { FICHE, NOMS_STADES_FICHE } from '../textes/fiche';
import { CodeEntendu } from './CodeEntendu';
import { UneEtape } from './UneEtape';

interface Props {
  readonly today: CivilDate;
  /** The only step to show, when the panel asked for it; null shows all of them. */
  readonly initiale: StepId | null;
  readonly imprimer: () => void;
  /** The extension's own. */
  readonly version: string;
}

const STADES: readonly (Stade | null)[] = ['se-connecter', 's-inscrire', 'valider', null];

/** What to say, page by page, to an élu who is helped from afar; on screen or on paper. */
export function Fiche({ today, initiale, imprimer, version }: Props) {
  const [seule, montrer] = useState<StepId | null>(initiale);
  const resolve = makeResolve(today);
  const ids = etapesAvecPage();
  const fiches = (seule === null ? ids : [seule]).map((id) => ficheOf(id, resolve));
  return (
    <>
      <Entete />
      <main class="fiche">
        <h1>{FICHE.titre}</h1>
        <p>{FICHE.intro}</p>
        <p class="boutons ecran">
          <button type="button" class="bouton plein" onClick={imprimer}>{FICHE.imprimer}</button>
          {seule === null ? null : <button type="button" class="bouton" onClick={() => montrer(null)}>{FICHE.toutes}</button>}
        </p>
        <CodeEntendu montrer={montrer} version={version} />
        <section class="encart danger jamais" aria-labelledby="jamais-titre">
          <h2 id="jamais-titre">{FICHE.jamais}</h2>
          <ul>{JAMAIS.map((point) => <li key={point}>{point}</li>)}</ul>
        </section>
        <Points titre={FICHE.avant.titre} points={FICHE.avant.points} />
        {seule === null ? <Sommaire fiches={fiches} /> : null}
        {STADES.map((stade) => <UnStade key={stade} nom={stade === null ? FICHE.autres : NOMS_STADES_FICHE[stade]} fiches={fiches.filter((fiche) => fiche.stade === stade)} choisir={seule === null ? montrer : null} />)}
        <Points titre={FICHE.perdu.titre} points={FICHE.perdu.points} />
        <p>{FICHE.source} {FICHE.faite} {jourEnLettres(today)}.</p>
      </main>
    </>
  );
}

function Points({ titre, points }: { readonly titre: string; readonly points: readonly string[] }) {
  return <section><h2>{titre}</h2><ol>{points.map((point) => <li key={point}>{point}</li>)}</ol></section>;
}

function Sommaire({ fiches }: { readonly fiches: readonly FicheEtape[] }) {
  return (
    <nav class="ecran" aria-labelledby="sommaire-titre">
      <h2 id="sommaire-titre">{FICHE.sommaire}</h2>
      <ul class="sommaire">{fiches.map(({ id, titre }) => <li key={id}><a href={`#${id}`}>{titre}</a></li>)}</ul>
    </nav>
  );
}

function UnStade({ nom, fiches, choisir }: { readonly nom: string; readonly fiches: readonly FicheEtape[]; readonly choisir: ((id: StepId) => void) | null }) {
  if (fiches.length === 0) return null;
  return (
    <section>
      <h2>{nom}</h2>
      {fiches.map((fiche) => <UneEtape key={fiche.id} fiche={fiche} choisir={choisir} />)}
    </section>
  );
}
