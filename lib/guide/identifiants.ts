/** Every id of a step or a deadline: what a diagnosis may name. */

import { CATALOGUE } from '../rules/catalogue';
import { ETAPE_IDS } from './etapes';

export const IDENTIFIANTS: ReadonlySet<string> = new Set([...ETAPE_IDS, ...Object.keys(CATALOGUE.delais)]);
