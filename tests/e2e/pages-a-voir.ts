import { type Fixture, loadFixtures } from '@/tests/page/load-fixtures';

/** One page in twenty of each state, the first included: happy-dom reads all of them at each run, Chromium too with `npm run test:complet`. */
const EN = 20;

export function pagesAVoir(all: boolean): readonly Fixture[] {
  const met = new Map<string, number>();
  return loadFixtures().filter(({ expected: { state } }) => {
    const at = met.get(state) ?? 0;
    met.set(state, at + 1);
    return all || at % EN === 0;
  });
}
