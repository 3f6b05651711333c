import { useMemo } from 'preact/hooks';
import { resteEnMots } from '@/lib/guide/dates-en-mots';
import { jourEnLettres } from '@/lib/guide/format';
import { RIEN_DE_SAISI } from '@/lib/guide/connu';
import { NOMS_STATUTS } from '@/lib/guide/statuts';
import { ligneDatee } from '@/lib/dossiers/chronologie';
import { wordsOfDelai, nameOfDossier } from '@/lib/dossiers/dossiers-en-mots';
import { addDossier, RIEN_DE_LU, followTraining } from '@/lib/dossiers/suivre';
import { type DossierTrie, sortDossiers } from '@/lib/dossiers/tri';
import { DOSSIERS_AU_PLUS } from '@/lib/dossiers/types';
import { useGuide } from '../contexte';
import { DOSSIERS_MOTS as MOTS } from '../textes/dossiers';
import { Volet } from '../Volet';
import { AjouterAgenda } from './AjouterAgenda';
import { FairePlace } from './FairePlace';
import type { Suivi } from './suivi';

interface Props {
  readonly suivi: Suivi;
  /** Nothing is followed, and this page cannot be: that alone is worth a sentence. */
  readonly vide: boolean;
  readonly hasard: () => string;
  readonly onAjoute: (id: string) => void;
}

/** The most urgent one in sight; all of them folded, drawn only when unfolded: fifty cost no more than one to open the panel. */
export function Liste({ suivi, vide, hasard, onAjoute }: Props) {
  const { today } = useGuide();
  const { dossiers, changer, contexte } = suivi;
  const { zone } = contexte;
  const tries = useMemo(() => sortDossiers(dossiers, { zone, today }), [dossiers, zone, today]);
  const [premier] = tries;

  async function ajouterALaMain(): Promise<void> {
    const id = hasard();
    if (await changer((list) => addDossier(list, followTraining(id, { lus: RIEN_DE_LU, saisie: RIEN_DE_SAISI, today })))) onAjoute(id);
  }

  return (
    <>
      {vide ? <p>{MOTS.aucun}</p> : null}
      {premier === undefined ? null : <ul class="rangees"><Rangee trie={premier} suivi={suivi} /></ul>}
      {dossiers.length < 2 ? null : (
        <Volet nom={`${MOTS.tous} (${dossiers.length})`} genre="tous-dossiers">
          {() => (
            <>
              <ul class="rangees">{tries.map((trie) => <Rangee key={trie.dossier.id} trie={trie} suivi={suivi} />)}</ul>
              <AjouterAgenda suivi={suivi} dossiers={dossiers} nom={MOTS.agendaTout} />
            </>
          )}
        </Volet>
      )}
      <Volet nom={MOTS.ajouter} genre="ajouter-dossier">
        {() => (dossiers.length >= DOSSIERS_AU_PLUS ? <FairePlace suivi={suivi} /> : <p><button type="button" class="bouton" onClick={() => void ajouterALaMain()}>{MOTS.ajouter}</button></p>)}
      </Volet>
    </>
  );
}

/** The date first, the days second, then which training. */
function Rangee({ trie: { dossier, prochaine, aConfirmer, clos }, suivi }: { readonly trie: DossierTrie; readonly suivi: Suivi }) {
  const { today } = useGuide();
  return (
    <li class={clos ? 'rangee close' : 'rangee'}>
      {aConfirmer && !clos ? <p><strong>{MOTS.aConfirmer}</strong> {MOTS.aConfirmerDate}</p> : null}
      {prochaine === null ? null : <p class="echeance-jour">{jourEnLettres(prochaine.on)}</p>}
      {prochaine === null ? null : <p>{resteEnMots(ligneDatee(prochaine), today)} {wordsOfDelai(prochaine).sens}</p>}
      {prochaine !== null || clos || aConfirmer ? null : <p>{dossier.debut === null || dossier.statut === null ? MOTS.aDater : MOTS.rienAttendu}</p>}
      <p><button type="button" class="etape" onClick={() => suivi.ouvrir(dossier.id)}><span data-personnel>{nameOfDossier(dossier)}</span></button></p>
      {dossier.statut === null ? null : <p>{MOTS.statut} {NOMS_STATUTS[dossier.statut.valeur]}</p>}
      {clos ? <p>{MOTS.clos}</p> : null}
    </li>
  );
}
