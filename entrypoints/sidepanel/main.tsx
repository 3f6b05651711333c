import { render } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { Panneau } from '@/components/Panneau';
import { today } from '@/lib/browser/clock';
import { type Seen, followActiveTab } from '@/lib/browser/follow-tab';
import { makeResolve } from '@/lib/guide/resolve';
import type { StepId } from '@/lib/guide/types';
import { pageOf, vueOf } from '@/lib/guide/vue';

function Guide() {
  const [seen, setSeen] = useState<Seen>({ kind: 'chargement' });
  const [choix, setChoix] = useState<StepId | null>(null);
  const resolve = useMemo(() => makeResolve(today()), []);
  const page = pageOf(seen);
  useEffect(() => followActiveTab(setSeen), []);
  // A step chosen by hand holds until the page becomes another one.
  useEffect(() => setChoix(null), [page]);
  return <Panneau vue={vueOf(seen, choix)} resolve={resolve} onChoose={setChoix} />;
}

const root = document.querySelector('#guide');
if (root) render(<Guide />, root);
