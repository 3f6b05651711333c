import { render } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import type { Gestes } from '@/components/contexte';
import { Filet } from '@/components/Filet';
import { Panneau } from '@/components/Panneau';
import { today } from '@/lib/browser/clock';
import { type Seen, followActiveTab } from '@/lib/browser/follow-tab';
import { copyText, openForPrint, revealOn } from '@/lib/browser/panel-acts';
import { apres, type Evenement, type Seance, seanceInitiale } from '@/lib/guide/seance';

const reduce = (seance: Seance<Seen>, geste: Evenement<Seen>): Seance<Seen> => apres(seance, geste);

function Guide() {
  const [seance, agir] = useReducer<Seance<Seen>, Evenement<Seen>, 'metropole'>(reduce, 'metropole', seanceInitiale);
  useEffect(() => followActiveTab((vu) => agir({ kind: 'voir', vu })), []);
  useEffect(() => openForPrint(window), []);
  const tabId = seance.vu.kind === 'page' ? seance.vu.tabId : null;
  const gestes = useMemo<Gestes>(() => ({ montrer: tabId === null ? null : (anchor) => revealOn(tabId, anchor), copier: copyText, imprimer: () => window.print() }), [tabId]);
  return <Panneau seance={seance} agir={agir} today={today()} gestes={gestes} motsDIndice={() => null} profil={null} />;
}

const root = document.querySelector('#guide');
if (root) render(<Filet recharger={() => window.location.reload()}><Guide /></Filet>, root);
