import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useGuide } from './contexte';

interface Props<Avec extends object> {
  /** Fetches the part from its own file. The same function at each drawing: declared outside the component. */
  readonly charger: () => Promise<ComponentType<Avec>>;
  /** What the part is given. */
  readonly avec: Avec;
}

const REFUS = 'Cette partie du guide ne s’affiche pas. Le reste fonctionne.';

/** A part kept in a file of its own, fetched when it is first drawn. If it cannot be, the person is told, and loses nothing else. */
export function Differe<Avec extends object>({ charger, avec }: Props<Avec>) {
  const { dire } = useGuide();
  const [Partie, setPartie] = useState<ComponentType<Avec> | null>(null);
  const [essai, setEssai] = useState(0);
  const [refus, setRefus] = useState(0);
  useEffect(() => {
    charger().then(
      (part) => setPartie(() => part),
      () => {
        setRefus(essai + 1);
        dire(REFUS);
      },
    );
  }, [essai]);
  if (Partie !== null) return <Partie {...avec} />;
  if (refus <= essai) return null;
  return (
    <>
      <p class="refus">{REFUS}</p>
      <p><button type="button" class="bouton" onClick={() => setEssai(essai + 1)}>Réessayer</button></p>
    </>
  );
}
