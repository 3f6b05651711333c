import { useMemo, useReducer, useRef, useState } from 'preact/hooks';
import type { Gestes } from '@/components/contexte';
import { Courriels } from '@/components/entrainement/Courriels';
import { Formateur } from '@/components/entrainement/Formateur';
import { Plateau } from '@/components/entrainement/Plateau';
import { Panneau } from '@/components/Panneau';
import { ChoixTaille } from '@/components/ChoixTaille';
import { ENTRAINEMENT } from '@/components/textes/entrainement';
import { useReglages } from '@/components/use-reglages';
import { today } from '@/lib/browser/clock';
import { copyText } from '@/lib/browser/panel-acts';
import { courrielsOf } from '@/lib/entrainement/courriels';
import { type PartieJouee, changer, partieOf, followLink } from '@/lib/entrainement/partie';
import { type Generation, JOURNEY, MORE, type SituationJouee } from '@/lib/entrainement/situations';
import type { Repere } from '@/lib/accompagnement/reperes';
import type { Zone } from '@/lib/calendar/jours-feries';
import { ANCHOR_IDS } from '@/lib/page/anchor-ids';
import { associationOf } from '@/lib/guide/associations';
import { type Evenement, type Seance, apres, seanceInitiale } from '@/lib/guide/seance';
import type { TabReading } from '@/lib/guide/panel-view';
import type { Reglages, ReglagesStore } from '@/lib/reglages/reglages';
import css from './ecran.css?inline';
import { type PracticeHint, dressByScript, openPracticeHint } from './note';
import type { Scripts } from './scripts';

interface Props {
  readonly reglages: ReglagesStore;
  readonly initial: Reglages;
  readonly zone: Zone;
  readonly scripts: Scripts;
}

/** Whole pages without the site's root, or with another extension's words, teach nothing here. */
const ABSENTES = new Set(['interstitiel', 'voisin']);
const AUTRES = MORE.filter(({ id }) => !ABSENTES.has(id));
const PREMIERE = JOURNEY[0] as SituationJouee;

const reduce = (seance: Seance<TabReading>, geste: Evenement<TabReading>): Seance<TabReading> => apres(seance, geste);

/** Wiring: the invented site on one side, the real guide on the other, and a date of one's choice. */
export function Entrainement({ reglages: source, initial, zone, scripts }: Props) {
  const { reglages, change } = useReglages(source, initial);
  const [situation, setSituation] = useState(PREMIERE);
  const [partie, setPartie] = useState<PartieJouee>(() => partieOf(PREMIERE));
  const [jour, setJour] = useState(today);
  const [seance, agir] = useReducer<Seance<TabReading>, Evenement<TabReading>, Zone>(reduce, zone, seanceInitiale);
  const note = useRef<PracticeHint | null>(null);
  const [lettres, setLettres] = useState(false);
  const [reperes, setReperes] = useState<readonly Repere[]>([]);
  const gestes = useMemo<Gestes>(
    () => ({
      montrer: (anchor) => Promise.resolve(note.current?.montrer(anchor) ?? false), copier: copyText, imprimer: () => window.print(),
      lettre: (anchor) => reperes.find(({ anchors }) => anchors.includes(anchor))?.lettre,
    }),
    [reperes],
  );

  function choisir(id: string, generation: Generation): void {
    const next = [...JOURNEY, ...AUTRES].find((one) => one.id === id && one.generation === generation) ?? PREMIERE;
    setSituation(next);
    setPartie((before) => ({ ...partieOf(next), tour: before.tour + 1 }));
  }

  function lettrer(on: boolean): void {
    setLettres(on);
    setReperes(note.current?.lettrer(on ? ANCHOR_IDS : []) ?? []);
  }

  return (
    <>
      <section class="tete" aria-label={ENTRAINEMENT.titre}>
        <p class="bandeau" role="note">{ENTRAINEMENT.bandeau}</p>
        <h1>{ENTRAINEMENT.titre}</h1>
        <p>{ENTRAINEMENT.intro}</p>
        <Formateur parcours={JOURNEY} autres={AUTRES} situation={situation} jour={jour} lettres={lettres} choisir={choisir} dater={setJour} lettrer={lettrer} />
      </section>
      <div class="scene">
        <section class="cote-ecran" aria-label={ENTRAINEMENT.ecran}>
          <Plateau
            partie={partie} taille={reglages.taille} dress={(document) => dressByScript(document, css)} jouer={setPartie}
            onDrawn={(screen) => {
              note.current = openPracticeHint(note.current, screen.window, scripts);
              const report = note.current.lire(screen.url, { today: jour, zone });
              agir({ kind: 'voir', vu: { kind: 'page', report } });
              if (lettres) setReperes(note.current.lettrer(ANCHOR_IDS));
            }}
          />
          <p class="message" role="status">{partie.message ?? ''}</p>
          <Courriels
            courriels={courrielsOf(partie.settings)}
            ouvrir={({ hash, settings }) => setPartie(settings === undefined ? followLink(partie, hash ?? '#/') : changer(partie, settings))}
          />
        </section>
        <div class="cote-guide">
          <Panneau
            seance={seance} agir={agir} today={jour} gestes={gestes}
            profil={reglages.association === null ? null : associationOf(reglages.association)}
            taille={<ChoixTaille taille={reglages.taille} onChoose={(taille) => change({ taille })} />}
          />
        </div>
      </div>
    </>
  );
}
