import { render } from 'preact';
import { prepareAssociation } from '@/lib/browser/association';
import { readOrganisation } from '@/lib/browser/organisation';
import { openStore } from '@/lib/browser/storage';
import { applyAspect } from '@/lib/reglages/aspect';
import { openReglages } from '@/lib/reglages/reglages-store';
import { Filet } from '@/components/Filet';
import { Guide } from './guide';

async function start(root: Element): Promise<void> {
  const store = openStore();
  const organisation = await readOrganisation();
  const reglages = openReglages(store, organisation);
  const initial = await reglages.read();
  const { suivre, profil } = await prepareAssociation(store, organisation, initial.association);
  // Before anything is drawn: no flash of another size or theme.
  applyAspect(document.documentElement, initial);
  render(<Filet recharger={() => window.location.reload()}><Guide store={store} reglages={reglages} initial={initial} suivre={suivre} initialProfil={profil} /></Filet>, root);
}

const root = document.querySelector('#guide');
if (root) void start(root);
