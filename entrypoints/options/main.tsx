import { render } from 'preact';
import { Options } from '@/components/options/Options';
import { today } from '@/lib/browser/clock';
import { extensionVersion } from '@/lib/browser/extension';
import { followOrganisation } from '@/lib/browser/organisation';
import { openStore } from '@/lib/browser/storage';
import { ACCOMPAGNEMENT, PAR_PRUDENCE } from '@/lib/reglages/accompagnement';
import { applyAccompagnement, applyAspect } from '@/lib/reglages/aspect';
import { openProfils } from '@/lib/reglages/profils';
import { openReglages } from '@/lib/reglages/reglages-store';
import { RUBRIQUES } from '@/lib/reglages/rubriques';
import { composeFile, readCopie } from '@/lib/reglages/sauvegarde';
import { RappelsDesReglages } from './rappels';

async function start(root: Element): Promise<void> {
  const store = openStore();
  const organisation = await followOrganisation(store, () => window.location.reload());
  const [reglages, profils] = [openReglages(store, organisation), openProfils(store)];
  const [initial, initialProfils] = await Promise.all([reglages.read(), profils.read()]);
  // Before anything is drawn: no flash of another size or theme.
  applyAspect(document.documentElement, initial);
  const { value, etat } = await store.read(ACCOMPAGNEMENT);
  applyAccompagnement(document.documentElement, etat === 'indisponible' ? PAR_PRUDENCE : value);
  store.subscribe(ACCOMPAGNEMENT, (choix) => applyAccompagnement(document.documentElement, choix));
  render(
    <Options
      store={reglages}
      initial={initial}
      items={store}
      profils={profils}
      initialProfils={initialProfils}
      organisation={organisation}
      compose={() => composeFile(store, RUBRIQUES)}
      readCopie={(text) => readCopie(store, text, RUBRIQUES)}
      eraseAll={store.eraseAll}
      tell={store.tell}
      rappels={<RappelsDesReglages store={store} reglages={reglages} initial={initial} profils={profils} initialProfils={initialProfils} organisation={organisation} />}
      version={extensionVersion()}
      jour={today()}
    />,
    root,
  );
}

const root = document.querySelector('#page');
if (root) void start(root);
