import { formation } from './formation';
import { renoncer } from './renoncer';
import { suivi } from './suivi';
import { validation } from './validation';
import type { Lot } from './lots';

export const lotValider = { ...suivi, ...validation, ...formation, ...renoncer } satisfies Lot<'valider'>;
