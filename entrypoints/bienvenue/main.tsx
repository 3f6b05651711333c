import { render } from 'preact';
import { Bienvenue } from '@/components/bienvenue/Bienvenue';
import { prepareGuide } from '@/lib/browser/open-guide';
import { followOrganisation } from '@/lib/browser/organisation';
import { openStore } from '@/lib/browser/storage';
import { applyAspect } from '@/lib/reglages/aspect';
import { openProfils } from '@/lib/reglages/profils';
import { openReglages } from '@/lib/reglages/reglages-store';

async function start(root: Element): Promise<void> {
  const store = openStore();
  const organisation = await followOrganisation(store, () => window.location.reload());
  const [reglages, profils] = [openReglages(store, organisation), openProfils(store)];
  const [initial, initialProfils, guide] = await Promise.all([reglages.read(), profils.read(), prepareGuide()]);
  // Before anything is drawn: no flash of another size or theme.
  applyAspect(document.documentElement, initial);
  render(<Bienvenue store={reglages} initial={initial} profils={profils} initialProfils={initialProfils} organisation={organisation} navigateur={guide.navigateur} openGuide={guide.open} />, root);
}

const root = document.querySelector('#page');
if (root) void start(root);
