import { compte } from './compte';
import { compteEluAbsent } from './compte-elu-absent';
import { connexion } from './connexion';
import { demarrer } from './demarrer';
import { identite } from './identite';
import { identiteAutrement } from './identite-autrement';
import type { Lot } from './lots';

export const lotSeConnecter = { ...demarrer, ...connexion, ...compte, ...compteEluAbsent, ...identite, ...identiteAutrement } satisfies Lot<'se-connecter'>;
