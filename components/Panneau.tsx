import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CivilDate } from '@/lib/calendar/civil-date';
import { type Association, blocsOfAssociation } from '@/lib/guide/associations';
import { connuOf } from '@/lib/guide/connu';
import { decisionsOf } from '@/lib/guide/decisions';
import { makeResolve } from '@/lib/guide/resolve';
import type { Geste, Seance } from '@/lib/guide/seance';
import { stadeOf, type StepId } from '@/lib/guide/etapes';
import { actionsOf, type Vue, vueOf } from '@/lib/guide/vue';
import { Actions } from './Actions';
import { Argent } from './Argent';
import { Blocs } from './Blocs';
import { FournirGuide, type Gestes, type Guide } from './contexte';
import { Dates } from './Dates';
import { Entete } from './Entete';
import { Ici } from './Ici';
import { Pied } from './Pied';
import { Pourquoi } from './Pourquoi';
import { PourLEquipe } from './PourLEquipe';
import { Proposees } from './Proposees';
import { QuellePage } from './QuellePage';
import { Stades } from './Stades';
import { Suite } from './Suite';
import { Volets } from './Volets';

interface Props {
  readonly seance: Seance;
  readonly agir: (geste: Geste) => void;
  readonly today: CivilDate;
  readonly gestes: Gestes;
  /** The association the person chose. */
  readonly profil: Association | null;
  /** Slots, in the order of the screen: text size, settings, told first, above or under the actions, under the money, the association's line, at the very end. */
  readonly taille?: ComponentChildren;
  readonly reglages?: ComponentChildren;
  readonly avis?: ComponentChildren;
  readonly reprise?: ComponentChildren;
  readonly dossiers?: ComponentChildren;
  readonly association?: ComponentChildren;
  readonly accompagnement?: ComponentChildren;
}

/** Logged in, with nothing that presses on the page. */
const REPRISE_D_ABORD: ReadonlySet<StepId> = new Set(['ouvrir-mes-droits', 'voir-mon-compte-elu', 'chercher-une-formation', 'choisir-dans-les-resultats']);

/** The whole guide beside the page. One person, one thing to do. */
export function Panneau({ seance, agir, today, gestes, profil, taille, reglages, avis, reprise, dossiers, association, accompagnement }: Props) {
  const { vu, choix, saisie, zone, ouvertures } = seance;
  const vue = vueOf(vu, choix);
  const report = vu.kind === 'page' ? vu.report : null;
  const { step, etape, ecran, choisie, annonce, proposees } = vue;
  const screen = choisie ? null : ecran;
  // Only the person says what this page is.
  const nommee = report?.kind === 'recognised' && report.confidence === 'selon-vous' ? report.state : null;
  const connu = connuOf(report?.facts ?? {}, saisie);
  const [parole, dire] = useState('');
  const titre = useRef<HTMLHeadingElement>(null);
  const guide = useMemo<Guide>(
    () => ({ resolve: makeResolve(today), today, profil, page: vue.page, gestes, ouvrir: (step) => agir({ kind: 'choisir', etape: step }), dire }),
    [today, profil, vue.page, gestes, agir],
  );
  // One announcement per page, whatever the person does in the panel meanwhile.
  useEffect(() => { if (annonce !== null) dire(annonce); }, [annonce]);
  // The person opened a step: only their own act moves the focus.
  useEffect(() => { if (ouvertures > 0) showHeading(titre.current); }, [ouvertures]);
  // What was met while logged out leads where nothing presses; elsewhere it comes after what the page asks.
  const mene = screen !== null || (!choisie && step !== null && REPRISE_D_ABORD.has(step));
  const blocs = screen?.blocs ?? [...(etape?.blocs ?? []), ...(etape && profil ? blocsOfAssociation(profil, etape.id) : [])];
  return (
    <FournirGuide value={guide}>
      <Entete outils={taille || reglages ? <>{taille}{reglages}</> : undefined} />
      <main data-page-state={vue.page} data-step={step ?? ''} data-proposees={proposees.join(' ')}>
        <Stades courant={step === null ? null : stadeOf(step)} />
        <Ici vue={vue} report={report} titreRef={titre}>
          {!choisie && nommee !== null && gestes.dedire ? <p class="retour"><button type="button" class="bouton" onClick={gestes.dedire}>Ce n’est pas cette page</button></p> : null}
          {choisie ? <p class="retour"><button type="button" class="bouton" onClick={() => guide.ouvrir(null)}>Revenir à la page affichée</button></p> : null}
        </Ici>
        {avis}
        {mene ? reprise : null}
        <Actions key={etape?.id ?? vue.page} actions={actionsOf(vue)} />
        {screen && gestes.designer && isInconnue(vue.page) ? <QuellePage key={proposees.join()} proposees={proposees} designer={gestes.designer} /> : null}
        {screen && !(gestes.designer && isInconnue(vue.page)) ? <Proposees etapes={vue.offertes} page={vue.page} /> : null}
        {mene ? null : reprise}
        <Pourquoi etape={screen || vue.statut !== null ? null : etape} report={choisie ? null : report} />
        {etape && !screen && etape.blocs.some(({ kind }) => kind === 'delai') ? <Dates etape={etape} connu={connu} zone={zone} agir={agir} {...(vue.statut === null ? {} : { replie: true as const })} /> : null}
        {etape && !screen && vue.statut === null && decisionsOf(etape.id) ? <Argent key={etape.id} etape={etape} connu={connu} zone={zone} agir={agir} /> : null}
        {dossiers}
        {isInconnue(vue.page) || nommee !== null ? <PourLEquipe reponse={nommee} /> : null}
        <Blocs key={`savoir-${etape?.id ?? vue.page}`} blocs={blocs} />
        {etape && !screen ? <Suite etape={etape} /> : null}
        <Volets etape={screen ? null : etape} courante={screen ? null : step} vu={vu} />
        <Pied />
      </main>
      {association === undefined ? null : <div class="association">{association}</div>}
      {accompagnement}
      <p class="annonce lecteur" role="status">{parole}</p>
    </FournirGuide>
  );
}

function isInconnue(page: Vue['page']): boolean {
  return page === 'inconnu' || page === 'ambigu';
}

function showHeading(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
