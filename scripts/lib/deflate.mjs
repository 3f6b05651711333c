/** The smallest deflate that any reader of zips understands: Zopfli, for the packages of the stores only. It takes seconds and gains 6 %. */
import { createHash } from 'node:crypto';
import zopfli from '@gfx/zopfli';

/** @typedef {(bytes: Uint8Array) => Promise<Uint8Array>} Deflate */

/** @returns {Deflate} the same bytes are compressed once: the three extensions share most of their files */
export function openDeflate() {
  /** @type {Map<string, Promise<Uint8Array>>} */
  const known = new Map();
  return (bytes) => {
    const sum = createHash('sha256').update(bytes).digest('hex');
    const deflated = known.get(sum) ?? zopfli.deflateAsync(bytes, {});
    known.set(sum, deflated);
    return deflated;
  };
}
