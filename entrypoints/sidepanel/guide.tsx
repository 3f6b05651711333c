import { useCallback, useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { Accompagnement as AccompagnementDuPanneau } from '@/components/accompagnement/Accompagnement';
import { CodeADire } from '@/components/accompagnement/CodeADire';
import { PourAider } from '@/components/accompagnement/PourAider';
import type { Gestes } from '@/components/contexte';
import { Dossiers } from '@/components/dossiers/Dossiers';
import { Remarques } from '@/components/Avis';
import { Chemin, OuJEnEtais } from '@/components/Chemin';
import { MonAssociation } from '@/components/MonAssociation';
import { Panneau } from '@/components/Panneau';
import { Reprise } from '@/components/Reprise';
import { ChoixTaille } from '@/components/ChoixTaille';
import { type SuivreAssociation, useAssociation } from '@/components/use-association';
import { useAttente } from '@/components/use-attente';
import { useChemin } from '@/components/use-chemin';
import { useItem } from '@/components/use-item';
import { usePrive } from '@/components/use-prive';
import { useReglages } from '@/components/use-reglages';
import { moment, now, today } from '@/lib/browser/clock';
import { extensionVersion, isPrivateWindow, openOptions, randomId } from '@/lib/browser/extension';
import { type Seen, followActiveTab } from '@/lib/browser/follow-tab';
import { askSiteAccess } from '@/lib/browser/site-access';
import { gestesRappels } from '@/lib/browser/notification-permission';
import { soutienOf } from '@/lib/browser/soutien';
import { backToTop, copyText, openForPrint, openInTab, revealOn } from '@/lib/browser/panel-acts';
import type { Association } from '@/lib/guide/associations';
import type { AttenteId } from '@/lib/guide/attentes';
import type { RepereDit } from '@/lib/browser/messages';
import { followReperes } from '@/lib/browser/reperes-panel';
import { replaceDossier } from '@/lib/dossiers/changer';
import { apresSaisie, saisieAvec } from '@/lib/dossiers/dates-communes';
import { offreOf } from '@/lib/dossiers/offre';
import type { Dossier } from '@/lib/dossiers/types';
import { CHEMIN_VIDE } from '@/lib/guide/chemin';
import { LIENS } from '@/lib/guide/liens';
import { aRouvrir, avecReprise, sansReprise } from '@/lib/guide/reprise';
import { etapeOf } from '@/lib/guide/etapes';
import { type Evenement, type Seance, apres, seanceInitiale } from '@/lib/guide/seance';
import { forgetPage, type PageDite, rememberPage, selonVous } from '@/lib/guide/pages-dites';
import { stepForPage } from '@/lib/guide/parcours';
import { type TabReading, stepOf } from '@/lib/guide/panel-view';
import type { PageStateId } from '@/lib/page/types';
import { ACCOMPAGNEMENT, type Accompagnement } from '@/lib/reglages/accompagnement';
import { applyAccompagnement } from '@/lib/reglages/aspect';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import { PAGES_DITES } from '@/lib/reglages/pages-dites';
import { CHEMIN } from '@/lib/reglages/chemin';
import { type Reglages, type ReglagesStore, zoneOf } from '@/lib/reglages/reglages';
import { REPRISES } from '@/lib/reglages/reprises';
import type { Store } from '@/lib/reglages/store';

interface Props {
  readonly store: Store;
  readonly reglages: ReglagesStore;
  readonly initial: Reglages;
  readonly suivre: SuivreAssociation;
  readonly initialProfil: Association | null;
  /** Whether somebody looks at the screen, as known before anything is drawn. */
  readonly accompagne: Accompagnement;
}

/** A panel is rarely wider than half of that; a tab is. */
const LARGE = '(min-width: 50rem)';
const RAPPELS = { gestes: gestesRappels, moment };
const reduce = (seance: Seance<Seen>, geste: Evenement<Seen>): Seance<Seen> => apres(seance, geste);

/** Wiring: what the browser tells and does, joined to the panel. */
export function Guide({ store, reglages: source, initial, accompagne, suivre, initialProfil }: Props) {
  const { reglages, change, refus } = useReglages(source, initial);
  const [brute, faire] = useReducer<Seance<Seen>, Evenement<Seen>, Reglages>(reduce, initial, (read) => seanceInitiale(zoneOf(read, initialProfil)));
  const profil = useAssociation(reglages.association, suivre, initialProfil);
  const reprises = useItem(store, REPRISES);
  const accompagnement = useItem(store, ACCOMPAGNEMENT, accompagne);
  const dites = useItem(store, PAGES_DITES);
  const isPrivate = usePrive(isPrivateWindow);
  const attente = useAttente(store, brute.vu, { isPrivate, maintenant: now });
  const dossiers = useItem(store, DOSSIERS);
  const seance = useMemo(() => {
    const vu = selonLaPersonne(brute.vu, dites, attente);
    const suivi = isPrivate ? null : suiviOf(dossiers, vu);
    return { ...brute, vu, suivi, saisie: suivi === null ? brute.saisie : saisieAvec(brute.saisie, suivi) };
  }, [brute, dites, attente, dossiers, isPrivate]);
  // What is typed beside a followed training is kept with it, at once.
  const agir = useCallback((geste: Evenement<Seen>): void => {
    faire(geste);
    const { suivi } = seance;
    if (suivi === null || geste.kind === 'voir' || apresSaisie(suivi, geste, today()) === suivi) return;
    void store.update(DOSSIERS, (list) => replaceDossier(list, suivi.id, (one) => apresSaisie(one, geste, today())));
  }, [seance.suivi, store]);
  const [reperes, setReperes] = useState<readonly RepereDit[]>([]);
  const zone = zoneOf(reglages, profil);
  useEffect(() => followActiveTab((vu) => faire({ kind: 'voir', vu })), []);
  useEffect(() => openForPrint(window), []);
  useEffect(() => faire({ kind: 'zone', zone }), [zone]);
  const { vu } = seance;
  useEffect(() => backToTop(window), [seance.repere]);
  const etape = stepOf(vu, seance.choix);
  const tabId = vu.kind === 'page' ? vu.tabId : null;
  useEffect(() => applyAccompagnement(document.documentElement, accompagnement), [accompagnement]);
  useEffect(() => {
    setReperes([]);
    return tabId === null || !accompagnement.actif ? undefined : followReperes(tabId, setReperes);
  }, [tabId, accompagnement.actif]);
  const gestes = useMemo<Gestes>(() => ({
    montrer: tabId === null ? null : (anchor) => revealOn(tabId, anchor),
    copier: copyText,
    imprimer: () => window.print(),
    soutien: soutienOf(tabId),
    ...(vu.kind === 'hors-site' && vu.sansAcces ? { autoriser: () => void askSiteAccess() } : {}),
    ...(vu.kind === 'page' ? { designer: (page) => namePage(store, vu, page, agir), dedire: () => unnamePage(store, vu, agir) } : {}),
    lettre: (anchor) => reperes.find(({ anchors }) => anchors.includes(anchor))?.lettre,
  }), [tabId, reperes, vu, store]);
  // Decided when the panel opens: what the person folded or unfolded is theirs.
  const [large] = useState(() => (window.matchMedia(LARGE).matches ? { large: true as const } : {}));
  const chemin = useChemin(store, vu.kind === 'page' ? vu.report : null, { zone: seance.zone, today: today(), isPrivate });
  const offertes = vu.kind === 'page' ? aRouvrir(reprises, vu.report, now()) : [];
  return (
    <Panneau
      seance={seance}
      agir={agir}
      today={today()}
      gestes={gestes}
      profil={profil}
      {...large}
      gardee={vu.kind === 'page' && reprises.some(({ formationUrl }) => formationUrl === vu.report.facts.formationUrl)}
      taille={<ChoixTaille taille={reglages.taille} onChoose={(taille) => change({ taille })} />}
      reglages={<button type="button" class="lien-bouton" onClick={() => void openOptions()}>Réglages</button>}
      avis={(
        <>
          <Remarques tell={store.tell} refus={refus} />
          {accompagnement.actif ? <CodeADire seance={seance} faites={chemin.faites} version={extensionVersion()} /> : null}
        </>
      )}
      chemin={<Chemin faites={chemin.faites} compte={chemin.compte} suivie={chemin.suivie} {...(isPrivate ? {} : { effacer: () => void store.update(CHEMIN, () => CHEMIN_VIDE) })} />}
      reprise={tabId === null ? null : offertes.length === 0 && chemin.dernier !== null ? (
        <OuJEnEtais dernier={chemin.dernier} avantConnexion={vu.kind === 'page' && vu.report.session !== 'connecte'} reprendre={() => void openInTab(tabId, chemin.dernier?.formationUrl ?? LIENS.dossiers.href)} />
      ) : (
        <Reprise
          reprises={offertes} rouvrir={(url) => void openInTab(tabId, url)}
          oublier={(une) => void store.update(REPRISES, (toutes) => sansReprise(toutes, une))} retablir={(une) => void store.update(REPRISES, (toutes) => avecReprise(toutes, une))}
        />
      )}
      dossiers={<Dossiers store={store} vu={vu} zone={seance.zone} saisie={seance.saisie} prive={isPrivateWindow} hasard={randomId} rappels={RAPPELS} maintenant={now} />}
      accompagnement={(
        <AccompagnementDuPanneau
          choix={accompagnement} changer={(choix) => void store.update(ACCOMPAGNEMENT, (courant) => ({ ...courant, ...choix }))} reperes={reperes}
          suite={<PourAider vu={vu} etape={etape === null ? null : etapeOf(etape)} />}
        />
      )}
      association={<MonAssociation association={profil} onChoose={() => void openOptions()} />}
    />
  );
}

type Vu = Seance<Seen>['vu'];

/** The followed training that the page shows; null: none, or it is not sure which. */
function suiviOf(dossiers: readonly Dossier[], vu: Vu): Dossier | null {
  const offre = vu.kind === 'page' ? offreOf(dossiers, vu.report) : null;
  return offre?.kind === 'suivie' ? offre.dossier : null;
}

/** The page as the person's own answers complete it, and the place where a step sent them. */
function selonLaPersonne(vu: Vu, dites: readonly PageDite[], attente: AttenteId | null): Vu & TabReading {
  if (vu.kind === 'hors-site') return attente === null ? vu : { ...vu, attente };
  return vu.kind === 'page' ? { ...vu, report: selonVous(vu.report, dites) } : vu;
}

/** One press opens the step, and is remembered unless the window is private, or the page has nothing to be known by. */
function namePage(store: Store, { report }: Extract<Seen, { readonly kind: 'page' }>, page: PageStateId, agir: (geste: Evenement<Seen>) => void): void {
  agir({ kind: 'choisir', etape: stepForPage({ state: page, session: report.session }) });
  const { signature } = report;
  if (signature !== undefined) void isPrivateWindow().then((prive) => prive ? undefined : store.update(PAGES_DITES, (dites) => rememberPage(dites, { signature, etat: page, le: today() })));
}

function unnamePage(store: Store, { report: { signature } }: Extract<Seen, { readonly kind: 'page' }>, agir: (geste: Evenement<Seen>) => void): void {
  agir({ kind: 'choisir', etape: null });
  if (signature !== undefined) void store.update(PAGES_DITES, (dites) => forgetPage(dites, signature));
}
