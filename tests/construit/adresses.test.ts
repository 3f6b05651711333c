import { describe, expect, it } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { TARGETS, outputOf } from '@/scripts/lib/root';
import { readManifest } from '@/scripts/lib/sizes';
import { ADRESSES } from '../hostile/adresses';

/** Where the browser itself wakes the script: a port or a user name is not its business, the rest is. */
const PORT_OU_NOM = /^https:\/\/(?:[\w:]+@)?(?:www\.)?moncompteformation\.gouv\.fr\.?(?::\d+)?\//u;

describe('ce que le manifeste construit réveille', () => {
  it.each(TARGETS)('%s : aucune de ces adresses, aucun fournisseur d’identité, aucun cadre', (target) => {
    const scripts = readManifest(outputOf(target)).content_scripts as readonly { readonly matches: readonly string[]; readonly all_frames?: boolean; readonly match_about_blank?: boolean }[];
    const patterns = scripts.flatMap(({ matches }) => matches).map((pattern) => new MatchPattern(pattern));
    expect(patterns.length).toBeGreaterThan(0);
    expect(ADRESSES.filter((address) => !PORT_OU_NOM.test(address)).filter((address) => patterns.some((pattern) => pattern.includes(new URL(address).href)))).toEqual([]);
    expect(scripts.filter(({ all_frames: frames, match_about_blank: blank }) => frames === true || blank === true)).toEqual([]);
  });
});
