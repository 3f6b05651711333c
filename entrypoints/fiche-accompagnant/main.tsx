import { render } from 'preact';
import { Fiche } from '@/components/fiche/Fiche';
import { today } from '@/lib/browser/clock';
import { extensionVersion } from '@/lib/browser/extension';
import { openStore } from '@/lib/browser/storage';
import { ETAPE_IDS } from '@/lib/guide/etapes';
import { applyAspect } from '@/lib/reglages/aspect';
import { openReglages } from '@/lib/reglages/reglages-store';

async function start(root: Element): Promise<void> {
  // Before anything is drawn: no flash of another size or theme.
  applyAspect(document.documentElement, await openReglages(openStore()).read());
  const asked = new URLSearchParams(window.location.search).get('etape');
  render(<Fiche today={today()} initiale={ETAPE_IDS.find((id) => id === asked) ?? null} imprimer={() => window.print()} version={extensionVersion()} />, root);
}

const root = document.querySelector('#page');
if (root) void start(root);
