import { any, says } from '../clues';
import type { Sight } from '../detector';
import { interruption } from './interruption';

/** Maintenance, saturation, or the firewall's own page, with or without the application around it. */
export const siteIndisponible = interruption('site-indisponible', { id: 'site-arrete', role: 'proof', found: any(says('site-indisponible'), hasFirewallFrame) });

function hasFirewallFrame({ scope }: Sight): boolean {
  return scope.signes.includes('anti-robot');
}
