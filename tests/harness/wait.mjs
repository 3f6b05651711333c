/**
 * Looks again until the answer is truthy. No fixed wait anywhere: the pace of the machine decides.
 * @template T
 * @param {() => Promise<T> | T} look an exception counts as "not yet", and is told when time is up
 * @param {{ what: string, ms?: number, every?: number }} options
 * @returns {Promise<NonNullable<T>>}
 */
export async function waitFor(look, { what, ms = 10_000, every = 40 }) {
  const end = Date.now() + ms;
  let last = '';
  for (;;) {
    try {
      // An answer that never comes must not outlast the wait.
      const value = await Promise.race([look(), silence(end)]);
      if (value) return value;
      last = '';
    } catch (error) {
      last = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    if (Date.now() > end) throw new Error(`waited ${ms} ms for ${what}${last}`);
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}

/** @param {number} end @returns {Promise<null>} */
function silence(end) {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, end - Date.now()) + 1, null).unref());
}
