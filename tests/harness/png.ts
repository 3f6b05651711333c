/** What a browser drew, pixel by pixel. */
import { type PNGWithMetadata, PNG } from 'pngjs';

/** @returns width, height, and the pixels in `data`, four bytes each: red, green, blue, opacity @throws when it is no PNG picture */
export function decodePng(png: Buffer): PNGWithMetadata {
  return PNG.sync.read(png);
}

/** How many pixels are magenta, the colour that nothing but the canaries has. */
export function countMagenta({ data }: Pick<PNGWithMetadata, 'data'>): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
    if (red > 150 && blue > 150 && green < 110 && Math.abs(red - blue) < 70) count += 1;
  }
  return count;
}
