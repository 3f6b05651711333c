import { render } from 'preact';
import { Bienvenue } from '@/components/bienvenue/Bienvenue';
import { prepareGuide } from '@/lib/browser/open-guide';
import { openStore } from '@/lib/browser/storage';
import { applyAspect } from '@/lib/reglages/aspect';
import { openReglages } from '@/lib/reglages/reglages-store';

async function start(root: Element): Promise<void> {
  const reglages = openReglages(openStore());
  const [initial, guide] = await Promise.all([reglages.read(), prepareGuide()]);
  // Before anything is drawn: no flash of another size or theme.
  applyAspect(document.documentElement, initial);
  render(<Bienvenue store={reglages} initial={initial} navigateur={guide.navigateur} openGuide={guide.open} />, root);
}

const root = document.querySelector('#page');
if (root) void start(root);
