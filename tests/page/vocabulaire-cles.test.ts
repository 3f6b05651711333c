import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/page/lexique';
import { VOCABULAIRE, type Vocabulaire } from '@/lib/page/vocabulaire';
import { vocabularyAsKeys, vocabularyModule } from '@/scripts/vite/vocabulary-keys';

describe('le vocabulaire livré dans la page', () => {
  it('reconnaît exactement ce que reconnaît celui des sources', () => {
    expect(compile(vocabularyAsKeys())).toEqual(compile(VOCABULAIRE));
  });

  it('est écrit en un texte, qui redonne le même vocabulaire', async () => {
    const source = vocabularyModule();
    const written = (await import(`data:text/javascript,${encodeURIComponent(source)}`)) as { readonly VOCABULAIRE: Vocabulaire };
    const { index, contient } = compile(VOCABULAIRE);
    const again = compile(written.VOCABULAIRE);
    expect(again.index).toEqual(index);
    expect([...again.contient].filter(([, keys]) => keys.length > 0)).toEqual([...contient]);
    expect(source.length).toBeLessThan(JSON.stringify(VOCABULAIRE).length * 0.8);
  });
});
