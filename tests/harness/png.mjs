/** Just enough PNG to look at what a browser drew: 8 bits a channel, RGB or RGBA, not interlaced. */
import { inflateSync } from 'node:zlib';

/** @typedef {{ width: number, height: number, channels: number, pixels: Uint8Array }} Image */

/** @param {Buffer} png @returns {Image} @throws {Error} on any other kind */
export function decodePng(png) {
  /** @type {Buffer[]} */
  const parts = [];
  let [width, height, channels] = [0, 0, 0];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const data = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') {
      [width, height] = [data.readUInt32BE(0), data.readUInt32BE(4)];
      channels = data[9] === 2 ? 3 : data[9] === 6 ? 4 : 0;
      if (data[8] !== 8 || channels === 0 || data[12] !== 0) throw new Error('a kind of PNG that is not read here');
    } else if (type === 'IDAT') parts.push(data);
    at += length + 12;
  }
  return { width, height, channels, pixels: unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels) };
}

/** The five filters of the format, undone line by line. @param {Buffer} raw @param {number} stride @param {number} height @param {number} step */
function unfilter(raw, stride, height, step) {
  const out = new Uint8Array(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = raw[row * (stride + 1)];
    const from = row * (stride + 1) + 1;
    const to = row * stride;
    for (let at = 0; at < stride; at += 1) {
      const left = at >= step ? /** @type {number} */ (out[to + at - step]) : 0;
      const up = row > 0 ? /** @type {number} */ (out[to + at - stride]) : 0;
      const corner = at >= step && row > 0 ? /** @type {number} */ (out[to + at - stride - step]) : 0;
      const add = filter === 1 ? left : filter === 2 ? up : filter === 3 ? (left + up) >> 1 : filter === 4 ? paeth(left, up, corner) : 0;
      out[to + at] = (/** @type {number} */ (raw[from + at]) + add) & 255;
    }
  }
  return out;
}

/** @param {number} left @param {number} up @param {number} corner */
function paeth(left, up, corner) {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}

/** How many pixels are magenta, the colour that nothing but the canaries has. @param {Image} image */
export function countMagenta({ channels, pixels }) {
  let count = 0;
  for (let at = 0; at < pixels.length; at += channels) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    if (red > 150 && blue > 150 && green < 110 && Math.abs(red - blue) < 70) count += 1;
  }
  return count;
}
