import { render } from 'preact';
import { Filet } from '@/components/Filet';
import { openStore } from '@/lib/browser/storage';
import { applyAspect } from '@/lib/reglages/aspect';
import { readZone } from '@/lib/browser/zone';
import { openReglages } from '@/lib/reglages/reglages-store';
import { Entrainement } from './entrainement';
import { loadScripts } from './scripts';

async function start(root: Element): Promise<void> {
  const store = openStore();
  const reglages = openReglages(store);
  const [initial, zone, scripts] = await Promise.all([reglages.read(), readZone(store), loadScripts(window)]);
  // Before anything is drawn: no flash of another size or theme.
  applyAspect(document.documentElement, initial);
  render(<Filet recharger={() => window.location.reload()}><Entrainement reglages={reglages} initial={initial} zone={zone} scripts={scripts} /></Filet>, root);
}

const root = document.querySelector('#page');
if (root) void start(root);
