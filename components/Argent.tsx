import type { Zone } from '@/lib/calendar/jours-feries';
import { argentOf } from '@/lib/guide/argent';
import { engagementEnMots } from '@/lib/guide/avant-le-clic';
import type { Connu } from '@/lib/guide/connu';
import { NOMS_PROVENANCES } from '@/lib/guide/dates-en-mots';
import { euros, pourcent } from '@/lib/guide/format';
import { readPresenceSaisie, readPrixSaisi } from '@/lib/guide/saisie';
import type { Geste } from '@/lib/guide/seance';
import type { Etape } from '@/lib/guide/types';
import { ChampTexte } from './ChampTexte';
import { useGuide } from './contexte';
import { DeuxBourses } from './DeuxBourses';
import { Rubrique } from './Rubrique';

interface Props {
  readonly etape: Etape;
  readonly connu: Connu;
  readonly zone: Zone;
  readonly agir: (geste: Geste) => void;
}

/** « Votre argent »: only where money is at stake, and always the two purses together. The safe last day to cancel stands in « Vos dates », once. */
export function Argent({ etape, connu, zone, agir }: Props) {
  const { today, resolve } = useGuide();
  const argent = argentOf(etape.id, connu, { today, zone, resolve });
  if (argent === null) return null;
  const { prix } = connu;
  return (
    <Rubrique nom="Votre argent" genre="argent">
      <p>Prix de la formation : {prix === null ? <strong>prix non lu</strong> : <><strong>{euros(prix.value)}</strong> <span class="provenance">({NOMS_PROVENANCES[prix.provenance]})</span></>}</p>
      {etape.id === 'confirmer-l-inscription' ? <p>{engagementEnMots(connu)}</p> : null}
      {etape.id === 'lire-la-fiche' ? <p>Rien n’est payé avant votre confirmation.</p> : null}
      {argent.decisions.map((decision) =>
        'manque' in decision ? <p key={decision.titre} class="cas"><strong>{decision.titre}</strong><br />{decision.manque}</p> : <DeuxBourses key={decision.titre} bourses={decision} />,
      )}
      {prix?.provenance === 'page' ? null : <ChampTexte nom="Prix de la formation, en euros" exemple="1 200,50" clavier="decimal" initial={prix === null ? '' : String(prix.value / 100).replace('.', ',')} lire={readPrixSaisi} onLue={(value) => agir({ kind: 'prix', prix: value })} />}
      {argent.presenceUtile ? <ChampTexte nom="Votre présence, en pourcentage des heures" exemple={pourcent(60)} clavier="decimal" initial={connu.presence === null ? '' : String(connu.presence * 100)} lire={readPresenceSaisie} onLue={(value) => agir({ kind: 'presence', presence: value })} /> : null}
    </Rubrique>
  );
}
