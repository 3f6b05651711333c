import { creerBulle } from '../../harness/hint-nu';

const rien = () => {};
const bulle = creerBulle(window, { onOpen: rien, onSilence: rien, onClose: rien, onPlace: rien });

export function montrer(cible: Element, { titre, texte }: { titre: string; texte: string }) {
  bulle.show({ niveau: null, titre, textes: [texte], bloque: texte, ouvrir: 'Ouvrir le guide', fermer: 'Fermer', taire: 'Ne plus afficher ici' });
  bulle.point(cible);
}

export function cacher() {
  bulle.hide();
  bulle.stopPointing();
}
