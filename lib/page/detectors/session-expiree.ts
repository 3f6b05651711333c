import { any, hasPasswordField, says, shows } from '../clues';
import { interruption } from './interruption';

/** On the log-in page itself, the message only says why one is there. */
export const sessionExpiree = interruption('session-expiree', { id: 'session-terminee', role: 'proof', found: says('session-expiree') }, [
  { id: 'formulaire-de-connexion', role: 'contradiction', found: any(hasPasswordField, shows('franceconnect')) },
  { id: 'lien-plus-valide', role: 'contradiction', found: says('lien-perime') },
]);
