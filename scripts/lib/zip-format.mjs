/** The bytes of a zip whose files are already compressed: our compressor only knows streams. Format: PKWARE APPNOTE 6.3, sections 4.3 and 4.4. */
import { crc32 } from 'node:zlib';

/** 1 January 1980, the first day that a zip can write: no build tells when it was made. */
const DAY = 0x21;
const VERSION = 20;
const DEFLATED = 8;
const STORED = 0;

/** @typedef {{ name: string, bytes: Uint8Array, deflated: Uint8Array }} Entry */

/**
 * @param {readonly Entry[]} entries in their order
 * @returns {Uint8Array}
 * @throws {RangeError} for a name that is not plain ASCII: readers do not agree on the others
 */
export function zipFrom(entries) {
  /** @type {Buffer[]} */
  const files = [];
  /** @type {Buffer[]} */
  const directory = [];
  let offset = 0;
  for (const entry of entries) {
    const file = entryOf(entry);
    files.push(word(0x04034b50), file.head, file.name, file.data);
    directory.push(word(0x02014b50), half(VERSION), file.head, half(0, 0, 0), word(0, offset), file.name);
    offset += 4 + file.head.length + file.name.length + file.data.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = [word(0x06054b50), half(0, 0, entries.length, entries.length), word(size, offset), half(0)];
  return new Uint8Array(Buffer.concat([...files, ...directory, ...end]));
}

/** @param {Entry} entry what both of its headers say, and its data: compressed, unless that makes it longer */
function entryOf({ name, bytes, deflated }) {
  if (!/^[\x20-\x7e]+$/u.test(name)) throw new RangeError(`nom refusé dans un zip : ${name}`);
  const shorter = deflated.length < bytes.length;
  const data = Buffer.from(shorter ? deflated : bytes);
  const head = Buffer.concat([half(VERSION, 0, shorter ? DEFLATED : STORED, 0, DAY), word(crc32(bytes), data.length, bytes.length), half(name.length, 0)]);
  return { name: Buffer.from(name, 'ascii'), data, head };
}

/** @param {readonly number[]} values 16 bits each, the lowest first */
function half(...values) {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2));
  return bytes;
}

/** @param {readonly number[]} values 32 bits each, the lowest first */
function word(...values) {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32LE(value, at * 4));
  return bytes;
}
