/** The profiles of associations in the person's copy. First in it: the settings may choose one of them. */

import { titreOf } from '../guide/etapes';
import { verifier } from '../profils/causes';
import { motsAjoutes } from '../profils/libelles-ajoutes';
import { phraseOf } from '../profils/raisons';
import type { Profil } from '../profils/schema';
import { MOST_PROFILS, PROFILS, withProfil } from './profils';
import { type Changement, type Refuse, refuse, type Rubrique, rubriqueOf } from './rubrique';

const NOM = 'profils';

export const PROFILS_COPIES: Rubrique = rubriqueOf({ nom: NOM, item: PROFILS, parse, describe });

/** A copy adds profiles, or puts a newer one in place of an older; it takes none away. */
function parse(brut: unknown): Refuse | { readonly kind: 'lu'; readonly merge: (current: readonly Profil[]) => readonly Profil[] } {
  if (!Array.isArray(brut) || brut.length > MOST_PROFILS) return refuse(NOM, 'Le champ « profils » doit contenir une liste de profils d’association.');
  const read = brut.map(verifier);
  const wrong = read.flatMap((verdict) => (verdict.kind === 'refuse' ? verdict.causes : []))[0];
  if (wrong !== undefined) return refuse(NOM, `Un profil d’association de cette copie n’est pas accepté. ${phraseOf(wrong)}`);
  const profils = read.flatMap((verdict) => (verdict.kind === 'lu' ? [verdict.profil] : []));
  return { kind: 'lu', merge: (current) => profils.toReversed().reduce(withProfil, current) };
}

/** All that each profile brings, as its own file would be shown: a copy is no way to hide a number or a link. */
function describe(before: readonly Profil[], after: readonly Profil[]): readonly Changement[] {
  return after.flatMap((profil) => {
    const old = before.find(({ id }) => id === profil.id);
    if (JSON.stringify(old) === JSON.stringify(profil)) return [];
    const lignes = lignesOf(profil);
    const avant = new Map(old === undefined ? [] : lignesOf(old));
    const added = lignes.filter(([champ, texte]) => avant.get(champ) !== texte).map(([champ, apres]) => ({ champ: `Profil ${profil.nom}, ${champ}`, avant: avant.get(champ) ?? 'absent', apres }));
    const gone = [...avant].filter(([champ]) => lignes.every(([one]) => one !== champ)).map(([champ, texte]) => ({ champ: `Profil ${profil.nom}, ${champ}`, avant: texte, apres: 'absent' }));
    return [{ champ: `Profil ${profil.nom}`, avant: old === undefined ? 'absent' : 'déjà là', apres: old === undefined ? 'ajouté' : 'mis à jour' }, ...added, ...gone];
  });
}

/** Each thing that a profile says, with its name; a link with the host it leads to. */
function lignesOf(profil: Profil): readonly (readonly [string, string])[] {
  const { nom, telephone, email, adresse, site, etapes = [] } = profil;
  const contacts = Object.entries({ nom, telephone, email, adresse, site: site === undefined ? undefined : lienEnMots(site) }).flatMap(([champ, texte]) => (texte === undefined ? [] : [[champ, texte] as const]));
  const conseils = etapes.flatMap(({ etape, blocs }, rang) => blocs.flatMap(textesOf).map((texte, at) => [`conseil ${rang + 1}.${at + 1}, « ${titreOf(etape)} »`, texte] as const));
  const mots = motsAjoutes(profil).map(({ texte, debut, sens }) => [`formule « ${texte}${debut ? '…' : ''} »`, `comprise comme « ${sens} »`] as const);
  return [...contacts, ...conseils, ...mots];
}

type Bloc = NonNullable<Profil['etapes']>[number]['blocs'][number];

function textesOf(bloc: Bloc): readonly string[] {
  if (bloc.type === 'lien') return [lienEnMots(bloc.lien)];
  if (bloc.type === 'contact') return ['ses coordonnées'];
  return 'elements' in bloc ? [...(bloc.titre === undefined ? [] : [bloc.titre]), ...bloc.elements] : [bloc.texte];
}

function lienEnMots({ libelle, adresse }: NonNullable<Profil['site']>): string {
  return `${libelle} (mène à ${new URL(adresse).hostname})`;
}
