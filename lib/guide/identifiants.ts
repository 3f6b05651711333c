/** Every id of a clue, a step or a deadline: what a diagnosis may name. */

import { CATALOGUE } from '../rules/catalogue';
import { ETAPE_IDS } from './etapes';
import { INDICES } from './indices';

export const IDENTIFIANTS: ReadonlySet<string> = new Set([...Object.keys(INDICES), ...ETAPE_IDS, ...Object.keys(CATALOGUE.delais)]);
