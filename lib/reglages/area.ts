/** What a place to keep things must offer. The browser gives two: `local`, and `session` that dies with the browser. */

export type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

export interface Area {
  /** The stored values of these keys, those that exist; all of them for `null`. */
  get(keys: readonly string[] | null): Promise<Readonly<Record<string, unknown>>>;
  /** All or nothing. Rejects when there is no room left. */
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  clear(): Promise<void>;
  /** Runs the work alone: no other window, tab or worker of the extension is in its own at the same time. */
  exclusive<T>(work: () => Promise<T>): Promise<T>;
  /** Called at each change, whoever made it. Returns how to stop. */
  subscribe(listener: (changes: Changes) => void): () => void;
}

export type AreaName = 'local' | 'session';
