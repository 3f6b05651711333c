import { says } from '../clues';
import { interruption } from './interruption';

/** Leads over being logged out. */
export const lienEmailPerime = interruption('lien-email-perime', { id: 'lien-plus-valide', role: 'proof', found: says('lien-perime') });
