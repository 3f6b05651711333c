import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { Accompagnement as AccompagnementDuPanneau } from '@/components/accompagnement/Accompagnement';
import { PourAider } from '@/components/accompagnement/PourAider';
import type { Gestes } from '@/components/contexte';
import { Dossiers } from '@/components/dossiers/Dossiers';
import { Remarques } from '@/components/Avis';
import { MonAssociation } from '@/components/MonAssociation';
import { Panneau } from '@/components/Panneau';
import { Reprise } from '@/components/Reprise';
import { Taille } from '@/components/Taille';
import { type SuivreAssociation, useAssociation } from '@/components/use-association';
import { useItem } from '@/components/use-item';
import { useReglages } from '@/components/use-reglages';
import { moment, now, today } from '@/lib/browser/clock';
import { isPrivateWindow, openOptions, randomId } from '@/lib/browser/extension';
import { type Seen, followActiveTab } from '@/lib/browser/follow-tab';
import { gestesRappels } from '@/lib/browser/notification-permission';
import { soutienDe } from '@/lib/browser/soutien';
import { copyText, openForPrint, openInTab, revealOn } from '@/lib/browser/panel-acts';
import type { Association } from '@/lib/guide/associations';
import type { RepereDit } from '@/lib/browser/messages';
import { followReperes } from '@/lib/browser/reperes-panel';
import { aRouvrir, avecReprise, sansReprise } from '@/lib/guide/reprise';
import { etapeOf } from '@/lib/guide/etapes';
import { type Evenement, type Seance, apres, seanceInitiale } from '@/lib/guide/seance';
import { oublier, type PageDite, retenir, selonVous } from '@/lib/guide/pages-dites';
import { stepForPage } from '@/lib/guide/parcours';
import { stepOf } from '@/lib/guide/vue';
import type { PageStateId } from '@/lib/page/types';
import { ACCOMPAGNEMENT, type Accompagnement } from '@/lib/reglages/accompagnement';
import { applyAccompagnement } from '@/lib/reglages/aspect';
import { PAGES_DITES } from '@/lib/reglages/pages-dites';
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
  const [brute, agir] = useReducer<Seance<Seen>, Evenement<Seen>, Reglages>(reduce, initial, (read) => seanceInitiale(zoneOf(read, initialProfil)));
  const profil = useAssociation(reglages.association, suivre, initialProfil);
  const reprises = useItem(store, REPRISES);
  const accompagnement = useItem(store, ACCOMPAGNEMENT, accompagne);
  const dites = useItem(store, PAGES_DITES);
  const seance = useMemo(() => ({ ...brute, vu: selonLaPersonne(brute.vu, dites) }), [brute, dites]);
  const [reperes, setReperes] = useState<readonly RepereDit[]>([]);
  const zone = zoneOf(reglages, profil);
  useEffect(() => followActiveTab((vu) => agir({ kind: 'voir', vu })), []);
  useEffect(() => openForPrint(window), []);
  useEffect(() => agir({ kind: 'zone', zone }), [zone]);
  const { vu } = seance;
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
    soutien: soutienDe(tabId),
    ...(vu.kind === 'page' ? { designer: (page) => designer(store, vu, page, agir), dedire: () => dedire(store, vu, agir) } : {}),
    lettre: (anchor) => reperes.find(({ anchors }) => anchors.includes(anchor))?.lettre,
  }), [tabId, reperes, vu, store]);
  // Decided when the panel opens: what the person folded or unfolded is theirs.
  const [large] = useState(() => (window.matchMedia(LARGE).matches ? { large: true as const } : {}));
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
      taille={<Taille taille={reglages.taille} onChoose={(taille) => change({ taille })} />}
      reglages={<button type="button" class="lien-bouton" onClick={() => void openOptions()}>Réglages</button>}
      avis={<Remarques tell={store.tell} refus={refus} />}
      reprise={tabId === null ? null : (
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

/** The page as the person's own answers complete it. */
function selonLaPersonne(vu: Vu, dites: readonly PageDite[]): Vu {
  return vu.kind === 'page' ? { ...vu, report: selonVous(vu.report, dites) } : vu;
}

/** One press opens the step, and is remembered unless the window is private, or the page has nothing to be known by. */
function designer(store: Store, { report }: Extract<Seen, { readonly kind: 'page' }>, page: PageStateId, agir: (geste: Evenement<Seen>) => void): void {
  agir({ kind: 'choisir', etape: stepForPage({ state: page, session: report.session }) });
  const { signature } = report;
  if (signature !== undefined) void isPrivateWindow().then((prive) => prive ? undefined : store.update(PAGES_DITES, (dites) => retenir(dites, { signature, etat: page, le: today() })));
}

function dedire(store: Store, { report: { signature } }: Extract<Seen, { readonly kind: 'page' }>, agir: (geste: Evenement<Seen>) => void): void {
  agir({ kind: 'choisir', etape: null });
  if (signature !== undefined) void store.update(PAGES_DITES, (dites) => oublier(dites, signature));
}
