// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { backToTop } from '@/lib/browser/panel-acts';

vi.mock('@/lib/browser/api', () => ({ browser: {} }));

const CHAMP = {} as Element;
const BODY = {} as HTMLElement;

it.each([
  ['la personne est dans la page du site', { focus: false, actif: CHAMP, survol: false }, true],
  ['rien n’a le focus dans le panneau', { focus: true, actif: BODY, survol: false }, true],
  ['elle écrit dans le panneau', { focus: true, actif: CHAMP, survol: false }, false],
  ['sa souris est sur le panneau', { focus: false, actif: BODY, survol: true }, false],
] as const)('nouvelle page, %s', (_nom, { focus, actif, survol }, remonte) => {
  const scrollTo = vi.fn();
  const document = { activeElement: actif, body: BODY, documentElement: { matches: (selector: string) => selector === ':hover' && survol }, hasFocus: () => focus };
  backToTop({ document, scrollTo } as unknown as Window);
  expect(scrollTo.mock.calls).toEqual(remonte ? [[0, 0]] : []);
});
