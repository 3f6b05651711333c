/** Reads a page that a person saved from the site: what it is, and which address it comes from. Pure: bytes in, values out. */

const SITE_HOSTS = new Set(['www.moncompteformation.gouv.fr', 'moncompteformation.gouv.fr']);

/** Browsers and SingleFile write the address at the top of the file; further down, it could be a text of the page. */
const HEAD_BYTES = 65_536;

/** Elements a document may begin with when its author left `<html>` out, as HTML allows. */
const HTML_ELEMENTS = new Set(
  ('html head body title meta link base style script noscript template main header footer nav section article aside div span p a ul ol dl ' +
    'table form fieldset button h1 h2 h3 h4 h5 h6 img figure dialog details iframe input label select strong em b i br hr').split(' '),
);

/** `reason`: one sentence in French */
type Outcome = { ok: true; value: string } | { ok: false; reason: string };

/** @returns what the byte order mark says */
function byteOrderMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-8' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return null;
}

/** Markup and addresses are ASCII: one byte, one character is enough to find them whatever the charset. */
function readHead(bytes: Uint8Array): string {
  const head = bytes.subarray(0, HEAD_BYTES);
  return new TextDecoder(byteOrderMark(bytes) ?? 'utf-8').decode(head);
}

/** @returns the text from its first real tag or word on */
function withoutPrologue(text: string): string {
  return text.replace(/^(?:\s+|\uFEFF|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)+/u, '');
}

/** @returns why this is no saved web page, in French; null when it looks like one */
export function whyNotAPage(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return 'le fichier est vide';
  const mark = byteOrderMark(bytes);
  if (!mark?.startsWith('utf-16') && bytes.subarray(0, HEAD_BYTES).includes(0)) return "ce n'est pas une page web (contenu binaire)";
  const head = readHead(bytes);
  if (/^(?:from: <saved by|mime-version:)/imu.test(head.slice(0, 2000)) && /multipart\/related/iu.test(head)) {
    return "c'est une archive MHTML : enregistrez la page au format « page web, HTML uniquement » ou « complète »";
  }
  const start = withoutPrologue(head);
  if (/^<!doctype\s+html\b/iu.test(start)) return null;
  const tag = /^<([a-z][\w-]*)/iu.exec(start)?.[1]?.toLowerCase();
  // A custom element (`sl6-root`) has a dash in its name.
  if (tag && (HTML_ELEMENTS.has(tag) || tag.includes('-'))) return null;
  return "ce n'est pas une page web (aucun contenu HTML)";
}

/** @returns the address that the browser (or SingleFile) wrote in the file */
export function savedAddress(bytes: Uint8Array): string | null {
  for (const [, comment = ''] of readHead(bytes).matchAll(/<!--([\s\S]*?)-->/gu)) {
    const browser = /^\s*saved from url=\((\d+)\)([\s\S]*)$/iu.exec(comment);
    if (browser) return chosenLength(browser[2] ?? '', Number(browser[1]));
    if (/saved with SingleFile/iu.test(comment)) return /^\s*url:\s*(.+?)\s*$/mu.exec(comment)?.[1] ?? null;
  }
  return null;
}

/** The number is the length of the address: it tells a trailing space of the address from the one that closes the comment. */
function chosenLength(text: string, length: number) {
  return text.length >= length && text.slice(length).trim() === '' ? text.slice(0, length) : text.trim();
}

/** @returns the address as the browser writes it, when it is one of the site */
export function siteAddress(text: string): Outcome {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return { ok: false, reason: `« ${shorten(text)} » n'est pas une adresse` };
  }
  const shown = `« ${shorten(text)} »`;
  if (url.protocol !== 'https:') return { ok: false, reason: `${shown} n'est pas une adresse du site (https:// attendu)` };
  if (url.username || url.password) return { ok: false, reason: `${shown} n'est pas une adresse du site (un identifiant précède le nom du site)` };
  if (!SITE_HOSTS.has(url.hostname)) return { ok: false, reason: `${shown} n'est pas une adresse de www.moncompteformation.gouv.fr` };
  if (url.port) return { ok: false, reason: `${shown} n'est pas une adresse du site (port ${url.port})` };
  return { ok: true, value: url.href };
}

/** @returns one short line, whatever was given */
function shorten(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}

/**
 * @returns content type to serve the file with. A charset is named only when the file declares none and is sound
 * UTF-8; else the browser decides, as it did when the page was saved.
 */
export function contentTypeOf(bytes: Uint8Array): string {
  const declared = byteOrderMark(bytes) !== null || /<meta[^>]+charset|<\?xml[^>]+encoding/iu.test(readHead(bytes).slice(0, 8192));
  return declared || !isUtf8(bytes) ? 'text/html' : 'text/html; charset=utf-8';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
