/**
 * Looks again until the answer is truthy. No fixed wait anywhere: the pace of the machine decides.
 * @param look an exception counts as "not yet", and is told when time is up
 */
export async function waitFor<T>(look: () => Promise<T> | T, { what, ms = 20_000, every = 40 }: { what: string, ms?: number, every?: number }): Promise<NonNullable<T>> {
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

function silence(end: number): Promise<null> {
  return new Promise((resolve) => setTimeout(resolve, Math.max(0, end - Date.now()) + 1, null).unref());
}
