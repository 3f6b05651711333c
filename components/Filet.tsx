import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

/** The panel's one safety net: a fault in our code never leaves the person before a blank panel. */
export function Filet({ recharger, children }: { readonly recharger: () => void; readonly children: ComponentChildren }) {
  const [fault] = useErrorBoundary((error) => console.error('[compagnon-dife]', error));
  if (fault === undefined) return <>{children}</>;
  return (
    <main class="filet" data-page-state="inconnu" data-step="">
      <h1>Le guide a rencontré un problème</h1>
      <p>Vos démarches sur le site ne sont pas touchées.</p>
      <p><button type="button" class="bouton" onClick={recharger}>Recharger le guide</button></p>
    </main>
  );
}
