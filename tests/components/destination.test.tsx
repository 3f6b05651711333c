// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { FournirGuide } from '@/components/contexte';
import { LienDuGuide } from '@/components/LienDuGuide';
import type { Lien } from '@/lib/guide/types';

function shown(lien: Lien): string {
  const root = document.createElement('div');
  render(<FournirGuide value={{ page: null } as never}><LienDuGuide lien={lien} /></FournirGuide>, root);
  return root.textContent ?? '';
}

it('sous un lien d’association, le nom du site où il mène est toujours écrit ; les adresses du guide n’en ont pas besoin', () => {
  expect(shown({ href: 'https://www.exemple.fr/a', libelle: 'Notre site', confiance: 'guide' })).toContain('Mène à www.exemple.fr');
  expect(shown({ href: 'https://www.moncompteformation.gouv.fr/', libelle: 'Le site', confiance: 'officiel' })).not.toContain('Mène à');
});
