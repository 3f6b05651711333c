import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CivilDate } from '@/lib/calendar/civil-date';
import { type Association, blocsOfAssociation } from '@/lib/guide/associations';
import { knownFromPage } from '@/lib/guide/connu';
import { decisionsOf } from '@/lib/guide/decisions';
import { reponseOf } from '@/lib/guide/reponse';
import { makeResolve } from '@/lib/guide/resolve';
import type { Geste, Seance } from '@/lib/guide/seance';
import { actionsOf, ouvertureOf, pageOf, type PanelView, panelViewOf } from '@/lib/guide/panel-view';
import { Actions } from './Actions';
import { AdresseReparee } from './AdresseReparee';
import { Argent } from './Argent';
import { Blocs } from './Blocs';
import { Carte } from './Carte';
import { FournirGuide, type Gestes, type GuideContext } from './contexte';
import { Dates } from './Dates';
import { Entete } from './Entete';
import { Pied } from './Pied';
import { Pourquoi } from './Pourquoi';
import { PourLEquipe } from './PourLEquipe';
import { Proposees } from './Proposees';
import { QuellePage } from './QuellePage';
import { Suite } from './Suite';
import { useLent } from './use-lent';
import { Volets } from './Volets';

interface Props {
  readonly seance: Seance;
  readonly agir: (geste: Geste) => void;
  readonly today: CivilDate;
  readonly gestes: Gestes;
  /** The association the person chose. */
  readonly profil: Association | null;
  /** Room enough for everything at once. */
  readonly large?: true;
  /** The training of this page is kept, to be opened again once logged in. */
  readonly gardee?: boolean;
  /** Slots, in the order of the screen: text size, settings, told first, under the card (two), under the money, the association's line, at the very end. */
  readonly taille?: ComponentChildren;
  readonly reglages?: ComponentChildren;
  readonly avis?: ComponentChildren;
  readonly reprise?: ComponentChildren;
  readonly chemin?: ComponentChildren;
  readonly dossiers?: ComponentChildren;
  readonly association?: ComponentChildren;
  readonly accompagnement?: ComponentChildren;
}

/** The whole guide beside the page. One person, one thing to do. */
export function Panneau({ seance, agir, today, gestes, profil, large, gardee, taille, reglages, avis, reprise, chemin, dossiers, association, accompagnement }: Props) {
  const { vu, choix, saisie, zone, ouvertures } = seance;
  const lent = useLent(pageOf(vu) === 'chargement');
  const vue = panelViewOf(vu, choix, { lent });
  const report = vu.kind === 'page' ? vu.report : null;
  const { step, etape, ecran, choisie, annonce, proposees } = vue;
  const screen = choisie ? null : ecran;
  // Only the person says what this page is.
  const nommee = report?.kind === 'recognised' && report.confidence === 'selon-vous' ? report.state : null;
  const connu = knownFromPage(report?.facts ?? {}, saisie);
  const [parole, dire] = useState('');
  const titre = useRef<HTMLHeadingElement>(null);
  const guide = useMemo<GuideContext>(
    () => ({ resolve: makeResolve(today), today, profil, large: large === true, page: vue.page, gestes, ouvrir: (step) => agir({ kind: 'choisir', etape: step }), dire }),
    [today, profil, large, vue.page, gestes, agir],
  );
  // One announcement per page, whatever the person does in the panel meanwhile.
  useEffect(() => { if (annonce !== null) dire(annonce); }, [annonce]);
  // The person opened a step: only their own act moves the focus.
  useEffect(() => { if (ouvertures > 0) showHeading(titre.current); }, [ouvertures]);
  const context = { today, zone, resolve: guide.resolve };
  const [acte, ...ensuite] = actionsOf(vue, { report, connu, gardee: gardee === true }, context);
  const reponse = etape === null || screen !== null ? null : reponseOf(etape, connu, context);
  const blocs = screen?.blocs ?? [...(etape?.blocs ?? []), ...(etape && profil ? blocsOfAssociation(profil, etape.id) : [])];
  return (
    <FournirGuide value={guide}>
      <div class="panneau">
        <Entete outils={taille || reglages ? <>{taille}{reglages}</> : undefined} />
        <main data-page-state={vue.page} data-step={step ?? ''} data-proposees={proposees.join(' ')}>
          <Carte key={etape?.id ?? vue.page} vue={vue} report={report} reponse={reponse} acte={acte ?? null} titreRef={titre}>
            {screen !== null && gestes.autoriser ? <p class="retour"><button type="button" class="bouton large" onClick={gestes.autoriser}>Autoriser l’accès au site</button></p> : null}
            {!choisie && nommee !== null && gestes.dedire ? <p class="retour"><button type="button" class="bouton" onClick={gestes.dedire}>Ce n’est pas cette page</button></p> : null}
            {choisie ? <p class="retour"><button type="button" class="bouton" onClick={() => guide.ouvrir(null)}>Revenir à la page affichée</button></p> : null}
          </Carte>
          <AdresseReparee href={report?.facts.adresseReparee} />
          {avis}
          {reprise}
          {chemin}
          {screen && gestes.designer && isInconnue(vue.page) ? <QuellePage key={proposees.join()} proposees={proposees} designer={gestes.designer} /> : null}
          {screen && !(gestes.designer && isInconnue(vue.page)) ? <Proposees etapes={vue.offertes} page={vue.page} /> : null}
          <Actions key={`ensuite-${etape?.id ?? vue.page}`} actions={ensuite} />
          {etape && !screen && etape.blocs.some(({ kind }) => kind === 'delai') ? <Dates key={`dates-${etape.id}`} etape={etape} connu={connu} zone={zone} agir={agir} attendue={reponse?.niveau === 'a-preciser'} {...(vue.statut === null ? {} : { replie: true as const })} /> : null}
          {etape && !screen && vue.statut === null && decisionsOf(etape.id) ? <Argent key={etape.id} etape={etape} connu={connu} zone={zone} agir={agir} /> : null}
          {dossiers}
          {isInconnue(vue.page) || nommee !== null ? <PourLEquipe reponse={nommee} /> : null}
          <Blocs key={`savoir-${etape?.id ?? vue.page}`} blocs={blocs} ouverture={ouvertureOf(vue)} />
          {etape && !screen ? <Suite etape={etape} /> : null}
          <Volets etape={screen ? null : etape} courante={screen ? null : step} vu={vu} />
          <Pourquoi report={choisie ? null : report} />
          <Pied />
        </main>
        {association === undefined ? null : <div class="association">{association}</div>}
        {accompagnement}
        <p class="annonce lecteur" role="status">{parole}</p>
      </div>
    </FournirGuide>
  );
}

function isInconnue(page: PanelView['page']): boolean {
  return page === 'inconnu' || page === 'ambigu';
}

function showHeading(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: 'start' });
}
