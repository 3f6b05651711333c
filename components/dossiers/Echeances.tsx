import type { CivilDate } from '@/lib/calendar/civil-date';
import { setChamp, setEvenement, replaceDossier } from '@/lib/dossiers/changer';
import { type Chronologie, ligneDatee } from '@/lib/dossiers/chronologie';
import { MOTS_DELAIS } from '@/lib/dossiers/dossiers-en-mots';
import type { Dossier, EvenementDossier } from '@/lib/dossiers/types';
import { jourEnChiffres, NOMS_EVENEMENTS } from '@/lib/guide/dates-en-mots';
import { jourEnLettres } from '@/lib/guide/format';
import { NOMS_STATUTS } from '@/lib/guide/statuts';
import { readJourSaisi } from '@/lib/guide/saisie';
import { ChampTexte } from '../ChampTexte';
import { useGuide } from '../contexte';
import { LigneDeDate } from '../LigneDeDate';
import { DOSSIERS_MOTS as MOTS } from '../textes/dossiers';
import { AjouterAgenda } from './AjouterAgenda';
import type { Suivi } from './suivi';

interface Props {
  readonly suivi: Suivi;
  readonly dossier: Dossier;
  /** A list of this dossier alone, the same at each drawing. */
  readonly seul: readonly Dossier[];
  readonly chronologie: Chronologie;
}

/** What is waited for: each deadline with what happens at its end, then the days that are missing to count the others. */
export function Echeances({ suivi, dossier, seul, chronologie: { lignes, sansDate, incomptables } }: Props) {
  const attendues = lignes.flatMap((ligne) => (ligne.kind === 'echeance' && ligne.echeance.attendue ? [ligne.echeance] : []));
  const manques = [...new Set(sansDate.map(({ manque }) => manque))];
  return (
    <>
      {attendues.length + manques.length + incomptables.length === 0 ? <p>{MOTS.rienAttendu}</p> : null}
      {manques.map((manque) => <JourManquant key={manque} suivi={suivi} dossier={dossier} manque={manque} delais={sansDate.filter((one) => one.manque === manque).map(({ delai }) => MOTS_DELAIS[delai].nom)} />)}
      <ul class="echeances">
        {attendues.map((echeance) => (
          <LigneDeDate key={echeance.delai} ligne={ligneDatee(echeance)} zone={suivi.contexte.zone}>
            <p>{MOTS_DELAIS[echeance.delai].ensuite}</p>
            {echeance.kind === 'open' ? <AjouterAgenda suivi={suivi} dossiers={seul} delai={echeance.delai} nom={MOTS.agenda} /> : null}
          </LigneDeDate>
        ))}
      </ul>
      {incomptables.map((delai) => <p key={delai}>{MOTS_DELAIS[delai].nom}{'\u00a0'}: {MOTS.incomptable}</p>)}
    </>
  );
}

interface Manquant {
  readonly suivi: Suivi;
  readonly dossier: Dossier;
  readonly manque: EvenementDossier | 'debut';
  readonly delais: readonly string[];
}

/** The page does not say the day: the person does. It is kept as soon as it is understood, and can be taken back. A status seen gives no day, only the latest it can be. */
function JourManquant({ suivi, dossier, manque, delais }: Manquant) {
  const { today, dire } = useGuide();
  const { nom } = NOMS_EVENEMENTS[manque];
  const vu = manque === 'proposition' && dossier.statut?.provenance === 'lu' ? dossier.statut : null;
  const garder = (valeur: CivilDate | null): void => {
    if (valeur === null) return;
    const origine = { provenance: 'saisi', le: today } as const;
    suivi.offrirAnnuler((list) => replaceDossier(list, dossier.id, (one) => (manque === 'debut' ? setChamp(one, 'debut', null, origine) : setEvenement(one, manque, null, origine))));
    dire(MOTS.gardee);
    void suivi.changer((list) => replaceDossier(list, dossier.id, (one) => (manque === 'debut' ? setChamp(one, 'debut', valeur, origine) : setEvenement(one, manque, valeur, origine))));
  };
  return (
    <div class="manque">
      <p><strong>{delais.join(', ')}</strong>{'\u00a0'}: {MOTS.manque}</p>
      {vu === null ? null : <p>{MOTS.statut} {NOMS_STATUTS[vu.valeur]}, {MOTS.luLe} {jourEnLettres(vu.le)}. {MOTS.prudence}</p>}
      <ChampTexte nom={nom} exemple="15/12/2026" initial="" lire={readJourSaisi} onLue={garder} {...(manque === 'debut' ? {} : { raccourci: { nom: 'Aujourd’hui', texte: jourEnChiffres(today) } })} />
    </div>
  );
}
