import { ASSOCIATIONS } from '@/lib/guide/associations';
import { ATTENTES } from '@/lib/guide/attentes';
import { CHEMIN } from '@/lib/guide/chemin';
import { CHARGEMENT_LENT, ECRANS } from '@/lib/guide/ecrans';
import { ETAPES } from '@/lib/guide/etapes';
import { CAS_FRAIS, MOTS_PERTE, MOTS_VERSEMENT } from '@/lib/guide/frais';
import { GLOSSAIRE } from '@/lib/guide/glossaire';
import { LIENS } from '@/lib/guide/liens';
import { MESSAGES } from '@/lib/guide/message';
import type { Action, Bloc, HintText, Texte } from '@/lib/guide/types';

/** One text that a person may read, and where it stands in the guide. */
export interface Place {
  readonly ou: string;
  readonly texte: Texte;
}

function textsOfBloc(bloc: Bloc): readonly Texte[] {
  switch (bloc.kind) {
    case 'liste':
    case 'etapes':
      return [...(bloc.titre === undefined ? [] : [bloc.titre]), ...bloc.elements];
    case 'lien':
      return [bloc.lien.libelle];
    case 'frais':
    case 'contact':
    case 'message-a-copier':
      return [];
    default:
      return [bloc.texte];
  }
}

function textsOfActions(actions: readonly Action[]): readonly Texte[] {
  return actions.map((action) => action.texte);
}

function textsOfBulle(bulle: HintText | undefined): readonly Texte[] {
  return bulle === undefined ? [] : [bulle.titre, bulle.texte];
}

/** The texts of each step, in reading order. */
export const TEXTES_PAR_ETAPE: ReadonlyMap<string, readonly Texte[]> = new Map(
  ETAPES.map((etape) => [
    etape.id,
    [
      etape.titre,
      ...(etape.ici === null ? [] : [etape.ici]),
      ...(etape.pourquoi === undefined ? [] : [etape.pourquoi]),
      ...textsOfActions(etape.actions),
      ...etape.blocs.flatMap(textsOfBloc),
      ...textsOfBulle(etape.bulle),
    ],
  ]),
);

const autres: readonly (readonly [string, readonly Texte[]])[] = [
  ...Object.entries({ ...ECRANS, lent: CHARGEMENT_LENT }).map(
    ([id, e]) => [`ecran:${id}`, [e.titre, e.ici, ...textsOfActions(e.actions), ...e.blocs.flatMap(textsOfBloc)]] as const,
  ),
  ...Object.entries(ATTENTES).map(([id, { ecran: e }]) => [`attente:${id}`, [e.titre, e.ici, ...textsOfActions(e.actions), ...e.blocs.flatMap(textsOfBloc)]] as const),
  ...CHEMIN.map((etape) => [`chemin:${etape.id}`, [etape.nom, ...('pendant' in etape ? [etape.pendant] : [])]] as const),
  ...Object.entries(CAS_FRAIS).map(([id, cas]) => [`frais:${id}`, [cas]] as const),
  ['frais', [...Object.values(MOTS_PERTE), ...Object.values(MOTS_VERSEMENT)]],
  ['liens', Object.values(LIENS).map((lien) => lien.libelle)],
  ...Object.entries(MESSAGES).map(([id, m]) => [`message:${id}`, [m.objet, m.mention, ...m.lignes]] as const),
  ...GLOSSAIRE.map((mot) => [`glossaire:${mot.id}`, [mot.terme, mot.definition]] as const),
  ...ASSOCIATIONS.map(
    (a) => [`association:${a.id}`, [a.nom, ...a.particularites.flatMap((p) => p.blocs.flatMap(textsOfBloc))]] as const,
  ),
];

/** Every text of the guide. */
export const PLACES: readonly Place[] = [...TEXTES_PAR_ETAPE, ...autres].flatMap(([ou, textes]) =>
  textes.map((texte) => ({ ou, texte })),
);
