/** Our own drawing of a window's top bar: where the compass stands once it is pinned. Decoration: the list beside it says the same. */
export function Epingle() {
  return (
    <svg class="epingle" viewBox="0 0 260 64" width="260" height="64" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round">
      <rect x="2" y="10" width="256" height="44" rx="10" />
      <path d="M20 32h96" />
      <circle cx="168" cy="32" r="12" />
      <path d="m174 26-4 8-8 4 4-8z" />
      <path d="M208 23h8a5 5 0 1 1 10 0h8v8a5 5 0 1 1 0 10v5h-26z" />
      <path d="M168 4v-2M150 14l-3-3M186 14l3-3" />
    </svg>
  );
}
