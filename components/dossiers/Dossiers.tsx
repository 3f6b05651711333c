import { useEffect, useRef, useState } from 'preact/hooks';
import type { Zone } from '@/lib/calendar/jours-feries';
import { offreOf } from '@/lib/dossiers/offre';
import type { Dossier } from '@/lib/dossiers/types';
import type { Saisie } from '@/lib/guide/connu';
import { type TabReading, pageOf } from '@/lib/guide/panel-view';
import type { Store } from '@/lib/reglages/store';
import { Remarques } from '../Avis';
import { useGuide } from '../contexte';
import { DOSSIERS_MOTS as MOTS } from '../textes/dossiers';
import { Annuler } from './Annuler';
import { Liste } from './Liste';
import { SuivreIci } from './SuivreIci';
import { UnDossier } from './UnDossier';
import { type OutilsRappels, RappelsDeDossiers } from './RappelsDeDossiers';
import { useDossiers } from './use-dossiers';

export interface Props {
  readonly store: Store;
  readonly vu: TabReading;
  readonly zone: Zone;
  /** What the person typed beside the page: it goes with the training they follow. */
  readonly saisie: Saisie;
  /** Is this a private window? Nothing is kept there, nothing of the others is shown. */
  readonly prive: () => Promise<boolean>;
  /** 32 random hexadecimal digits. */
  readonly hasard: () => string;
  /** The switch of the reminders. */
  readonly rappels: OutilsRappels;
  /** Ms since 1970, for what is made now. */
  readonly maintenant: () => number;
}

type Retour = (dossiers: readonly Dossier[]) => readonly Dossier[];

/** Nothing can be done there about a dossier, and nobody is known to be in. */
const SANS_DOSSIERS: ReadonlySet<string> = new Set(['connexion', 'creation-compte', 'site-indisponible', 'controle-anti-robot']);

/** « Mes dossiers »: what this page is among the followed trainings, then all of them, or one. */
export function Dossiers({ store, vu, zone, saisie, prive, hasard, rappels, maintenant }: Props) {
  const { today, dire } = useGuide();
  const { dossiers, changer, refus } = useDossiers(store);
  const [isPrivate, setPrivate] = useState<boolean | null>(null);
  const [ouvert, setOuvert] = useState<{ readonly id: string; readonly lieu: string } | null>(null);
  const [retour, setRetour] = useState<Retour | null>(null);
  const titre = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => void prive().then(setPrivate), [prive]);
  // The person opened or closed a dossier: only their own act moves the focus.
  useEffect(() => {
    if (moved.current) titre.current?.focus();
    moved.current = true;
  }, [ouvert]);
  if (dossiers === null || isPrivate === null) return null;
  // Opened beside one page, it does not follow the person to the next ones: there, the page's own step comes first.
  const lieu = pageOf(vu);
  const dossier = ouvert !== null && (ouvert.lieu === lieu || lieu === 'chargement' || lieu === 'hors-site') ? dossiers.find(({ id }) => id === ouvert.id) : undefined;
  const ouvrir = (id: string | null): void => setOuvert(id === null ? null : { id, lieu });
  const report = vu.kind === 'page' ? vu.report : null;
  const vide = dossiers.length === 0 && offreOf(dossiers, report).kind === 'rien';
  const suivi = { dossiers, changer, contexte: { zone, today }, maintenant, ouvrir, offrirAnnuler: (retour: Retour) => setRetour(() => retour) };
  if (SANS_DOSSIERS.has(lieu)) return null;
  const ajoute = (id: string): void => {
    ouvrir(id);
    suivi.offrirAnnuler((list) => list.filter((one) => one.id !== id));
    dire(MOTS.commence);
  };
  async function annuler(faire: Retour): Promise<void> {
    if (!(await changer(faire))) return;
    setRetour(null);
    dire(MOTS.annulee);
  }
  return (
    <section class={vide ? 'dossiers' : 'carte dossiers'} aria-labelledby="dossiers-titre">
      <h2 id="dossiers-titre" tabIndex={-1} {...(dossier === undefined ? { ref: titre } : {})}>{MOTS.titre}</h2>
      <Remarques tell={store.tell} refus={refus} />
      {retour === null ? null : <Annuler onAnnuler={() => void annuler(retour)} />}
      {isPrivate ? <p>{MOTS.prive}</p> : null}
      {isPrivate || dossier !== undefined ? null : <SuivreIci suivi={suivi} report={report} saisie={saisie} hasard={hasard} onAjoute={ajoute} />}
      {isPrivate || dossier !== undefined ? null : <Liste suivi={suivi} vide={vide} hasard={hasard} onAjoute={ajoute} />}
      {isPrivate || dossier !== undefined || dossiers.length === 0 ? null : <RappelsDeDossiers store={store} outils={rappels} dossiers={dossiers} zone={zone} />}
      {isPrivate || dossier === undefined ? null : <UnDossier key={dossier.id} suivi={suivi} dossier={dossier} titreRef={titre} />}
    </section>
  );
}
