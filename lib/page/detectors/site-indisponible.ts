import { any, says } from '../clues';
import type { Sight } from '../detector';
import { SELECTEURS } from '../vocabulaire';
import { interruption } from './interruption';

/** Maintenance, saturation, or the firewall's own page, with or without the application around it. */
export const siteIndisponible = interruption('site-indisponible', { id: 'site-arrete', role: 'proof', found: any(says('site-indisponible'), hasFirewallFrame) });

function hasFirewallFrame({ page, scope }: Sight): boolean {
  return page.dom.first(scope.root, SELECTEURS['anti-robot']) !== null;
}
