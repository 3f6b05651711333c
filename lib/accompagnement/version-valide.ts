const VERSION = /^\d{1,3}\.\d{1,3}\.\d{1,3}(?:-rc\d{1,3})?$/u;

/** Whether a text that came from a page is a version, and nothing more. */
export function isVersion(text: unknown): text is string {
  return typeof text === 'string' && VERSION.test(text);
}
