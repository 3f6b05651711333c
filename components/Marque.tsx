/** A small compass: ours, and nothing of the State's. */
export function Marque() {
  return (
    <svg class="marque" width="36" height="36" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="20" fill="none" stroke="currentColor" stroke-width="4" />
      <path d="M33 15 27 27 15 33l6-12z" fill="currentColor" />
      <circle cx="24" cy="24" r="2.5" class="marque-pivot" />
    </svg>
  );
}
