import { compte } from './compte';
import { compteEluAbsent } from './compte-elu-absent';
import { connexion } from './connexion';
import { demarrer } from './demarrer';
import type { Lot } from './lots';

export const lotSeConnecter = { ...demarrer, ...connexion, ...compte, ...compteEluAbsent } satisfies Lot<'se-connecter'>;
