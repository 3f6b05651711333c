import { says } from '../clues';
import { interruption } from './interruption';

export const erreurTechnique = interruption('erreur-technique', { id: 'message-technique', role: 'proof', found: says('erreur-technique') }, [
  { id: 'autre-message', role: 'contradiction', found: says('site-indisponible', 'session-expiree', 'lien-perime') },
]);
