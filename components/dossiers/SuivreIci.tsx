import { useState } from 'preact/hooks';
import type { Saisie } from '@/lib/guide/connu';
import { NOMS_STATUTS } from '@/lib/guide/statuts';
import { replaceDossier } from '@/lib/dossiers/changer';
import { nameOfDossier } from '@/lib/dossiers/dossiers-en-mots';
import { offreOf } from '@/lib/dossiers/offre';
import { type ReadFacts, updateDossier } from '@/lib/dossiers/rapport';
import { addDossier, followTraining } from '@/lib/dossiers/suivre';
import { type Dossier, DOSSIERS_AU_PLUS } from '@/lib/dossiers/types';
import type { PageReport, PageStateId } from '@/lib/page/types';
import { useGuide } from '../contexte';
import { DOSSIERS_MOTS as MOTS } from '../textes/dossiers';
import { FairePlace } from './FairePlace';
import type { Suivi } from './suivi';

interface Props {
  readonly suivi: Suivi;
  readonly report: PageReport | null;
  readonly saisie: Saisie;
  readonly hasard: () => string;
  readonly onAjoute: (id: string) => void;
}

/** What the page in front of the person is, among the followed trainings. */
export function SuivreIci({ suivi, report, saisie, hasard, onAjoute }: Props) {
  const { today } = useGuide();
  const [garde, setGarde] = useState<PageReport | null>(null);
  const { dossiers, changer, ouvrir } = suivi;
  const offre = offreOf(dossiers, report);
  const etat = report?.kind === 'recognised' ? report.state : null;
  const plein = dossiers.length >= DOSSIERS_AU_PLUS;

  async function suivreIci(lus: ReadFacts, jours: Saisie['jours'] = {}): Promise<void> {
    const id = hasard();
    if (await changer((list) => addDossier(list, followTraining(id, { lus, saisie: { ...saisie, jours: { ...saisie.jours, ...jours } }, today })))) onAjoute(id);
  }

  async function prendre(dossier: Dossier, lus: ReadFacts): Promise<void> {
    if (await changer((list) => replaceDossier(list, dossier.id, (one) => updateDossier(one, lus, today)))) ouvrir(dossier.id);
  }

  switch (offre.kind) {
    case 'rien':
      return null;
    case 'a-la-main':
      return <p>{MOTS.ajouterListe}</p>;
    case 'suivre':
      return (
        <>
          {plein ? <FairePlace suivi={suivi} /> : <Suivre etat={etat} dateConnue={saisie.jours.demande !== undefined} onSuivre={() => void suivreIci(offre.lus)} onAujourdhui={() => void suivreIci(offre.lus, { demande: today })} />}
          <Lesquels titre={MOTS.dejaSuivie} dossiers={offre.ressemblants} onChoisir={(dossier) => void prendre(dossier, offre.lus)} />
        </>
      );
    case 'suivie':
      return <DejaSuivie dossier={offre.dossier} ouvrir={ouvrir} />;
    case 'lequel':
      return (
        <>
          <p>{MOTS.lequel}</p>
          <Boutons dossiers={offre.dossiers} onChoisir={(dossier) => void prendre(dossier, offre.lus)} />
          {plein ? null : <p><button type="button" class="bouton" onClick={() => void suivreIci(offre.lus)}>{MOTS.aucunDeux}</button></p>}
        </>
      );
    case 'recul':
    case 'arret':
      return garde === report ? <DejaSuivie dossier={offre.dossier} ouvrir={ouvrir} /> : (
        <div class="encart question">
          <p>{MOTS[offre.kind]}</p>
          <p>{MOTS.page} «{'\u00a0'}{offre.lus.statut === null ? '' : NOMS_STATUTS[offre.lus.statut]}{'\u00a0'}».</p>
          <p>{MOTS.suivi} «{'\u00a0'}{offre.dossier.statut === null ? MOTS.clos : NOMS_STATUTS[offre.dossier.statut.valeur]}{'\u00a0'}».</p>
          <p class="boutons">
            <button type="button" class="bouton" onClick={() => void prendre(offre.dossier, offre.lus)}>{MOTS.prendrePage}</button>
            <button type="button" class="bouton" onClick={() => setGarde(report)}>{MOTS.garderSuivi}</button>
          </p>
        </div>
      );
  }
}

interface SuivreProps {
  readonly etat: PageStateId | null;
  /** The person already typed the day of the demand. */
  readonly dateConnue: boolean;
  readonly onSuivre: () => void;
  readonly onAujourdhui: () => void;
}

/** Where a deadline has just begun, it is a question, and one press answers it; the demand just sent is proposed as of today. */
function Suivre({ etat, dateConnue, onSuivre, onAujourdhui }: SuivreProps) {
  if (etat === 'demande-envoyee' || etat === 'inscription-a-confirmer') {
    const envoyee = etat === 'demande-envoyee' && !dateConnue;
    return (
      <div class="encart question">
        <p>{MOTS.question}</p>
        <p class="boutons">
          {envoyee ? <button type="button" class="bouton" onClick={onAujourdhui}>{MOTS.questionAujourdhui}</button> : null}
          <button type="button" class="bouton" onClick={onSuivre}>{envoyee ? MOTS.questionAutre : MOTS.questionOui}</button>
        </p>
      </div>
    );
  }
  return (
    <>
      <p><button type="button" class="bouton" onClick={onSuivre}>{MOTS.suivre}</button></p>
      <p>{MOTS.suivreAide}</p>
    </>
  );
}

/** The page has just moved the dossier forward by itself: that is said. */
function DejaSuivie({ dossier, ouvrir }: { readonly dossier: Dossier; readonly ouvrir: (id: string) => void }) {
  const { today } = useGuide();
  const { statut, suiviDepuis } = dossier;
  const duJour = statut?.provenance === 'lu' && statut.le === today && suiviDepuis !== today;
  return (
    <>
      <p>{MOTS.suivie}{duJour ? <> {MOTS.statutDuJour} «{'\u00a0'}{NOMS_STATUTS[statut.valeur]}{'\u00a0'}».</> : null}</p>
      <p><button type="button" class="bouton" onClick={() => ouvrir(dossier.id)}>{MOTS.voir}</button></p>
    </>
  );
}

function Lesquels({ titre, dossiers, onChoisir }: { readonly titre: string; readonly dossiers: readonly Dossier[]; readonly onChoisir: (dossier: Dossier) => void }) {
  if (dossiers.length === 0) return null;
  return <details class="volet"><summary>{titre}</summary><Boutons dossiers={dossiers} onChoisir={onChoisir} /></details>;
}

function Boutons({ dossiers, onChoisir }: { readonly dossiers: readonly Dossier[]; readonly onChoisir: (dossier: Dossier) => void }) {
  return <ul class="rangees">{dossiers.map((dossier) => <li key={dossier.id}><button type="button" class="bouton large" onClick={() => onChoisir(dossier)}><span data-personnel>{nameOfDossier(dossier)}</span></button></li>)}</ul>;
}
