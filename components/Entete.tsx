import { Marque } from './Marque';

export function Entete() {
  return (
    <header class="entete">
      <Marque />
      <div>
        <p class="nom">Compagnon DIFE</p>
        <p class="independant">guide indépendant, non officiel</p>
      </div>
    </header>
  );
}
