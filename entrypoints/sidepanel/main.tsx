import { render } from 'preact';
import { followOrganisation } from '@/lib/browser/organisation';
import { openStore } from '@/lib/browser/storage';
import { ACCOMPAGNEMENT, PAR_PRUDENCE } from '@/lib/reglages/accompagnement';
import { applyAccompagnement, applyAspect } from '@/lib/reglages/aspect';
import { lireAssociation, suivreAssociation } from '@/lib/reglages/associations';
import { openReglages } from '@/lib/reglages/reglages-store';
import { Filet } from '@/components/Filet';
import { Guide } from './guide';

async function start(root: Element): Promise<void> {
  const store = openStore();
  const organisation = await followOrganisation(store, () => window.location.reload());
  const reglages = openReglages(store, organisation);
  const [initial, lecture] = await Promise.all([reglages.read(), store.read(ACCOMPAGNEMENT)]);
  const profil = await lireAssociation(store, organisation, initial.association);
  const accompagne = lecture.etat === 'indisponible' ? PAR_PRUDENCE : lecture.value;
  // Before anything is drawn: no flash of another size or theme, nor of what must be covered.
  applyAspect(document.documentElement, initial);
  applyAccompagnement(document.documentElement, accompagne);
  render(
    <Filet recharger={() => window.location.reload()}>
      <Guide
        store={store} reglages={reglages} initial={initial} accompagne={accompagne} initialProfil={profil}
        suivre={(id, onChange) => suivreAssociation(store, organisation, id, onChange)}
      />
    </Filet>,
    root,
  );
}

const root = document.querySelector('#guide');
if (root) void start(root);
