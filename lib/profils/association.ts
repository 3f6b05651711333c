/** From the file of an association to a profile that the guide reads like a built-in one. */

import { type Association, ASSOCIATIONS } from '../guide/associations';
import type { Bloc, Lien } from '../guide/types';
import { addressOf } from './adresse';
import { telephoneOf } from './contact';
import { idDeProfil, idDOrganisation } from './ids';
import { JOURS, type Profil } from './schema';

/** The file of the chosen association, if it has one. */
export function profilChoisi(id: string | null, profils: readonly Profil[], organisation: Profil | null): Profil | null {
  if (organisation !== null && id === idDOrganisation(organisation)) return organisation;
  return profils.find((profil) => idDeProfil(profil) === id) ?? null;
}

/** Every profile that may be chosen here: the fleet's, those of files, the built-in ones. */
export function associationsAvec(profils: readonly Profil[], organisation: Profil | null): readonly Association[] {
  return [...(organisation === null ? [] : [associationFromProfil(organisation, idDOrganisation(organisation))]), ...profils.map((profil) => associationFromProfil(profil)), ...ASSOCIATIONS];
}

/** Takes a checked file, and under which id it is chosen; returns what the guide shows of it. */
export function associationFromProfil(profil: Profil, id = idDeProfil(profil)): Association {
  const { nom, nomCourt = nom, telephone, email = null, adresse = null, site, horaires, zone = 'metropole', marge, etapes = [] } = profil;
  const phone = telephone === undefined ? null : telephoneOf(telephone);
  return {
    id,
    nom,
    nomCourt,
    telephone: typeof phone === 'string' ? null : phone,
    email,
    adresse,
    site: site === undefined ? null : lienOf(site),
    ...(horaires === undefined ? {} : { horaires: { horaires: horaires.plages.map(plageOf), fermeJoursFeries: horaires.fermeJoursFeries === true } }),
    zone,
    marge: marge === undefined ? null : { nombre: marge.nombre, unite: marge.unite, nature: marge.ouvres === true ? 'ouvres' : 'non-precisee', source: nom },
    particularites: etapes.map(({ etape, blocs }) => ({ etape, blocs: blocs.map(blocOf) })),
    guide: null,
  };
}

function lienOf({ adresse, libelle }: NonNullable<Profil['site']>): Lien {
  return { href: addressOf(adresse), libelle, confiance: 'guide' };
}

type Plage = NonNullable<Profil['horaires']>['plages'][number];

function plageOf({ du, au = du, ouvre, ferme }: Plage) {
  const [first, last] = [JOURS.indexOf(du), JOURS.indexOf(au)];
  return { jours: JOURS.flatMap((_, index) => (index >= first && index <= last ? [index + 1] : [])), ouvre, ferme };
}

type BlocDeProfil = NonNullable<Profil['etapes']>[number]['blocs'][number];

function blocOf(bloc: BlocDeProfil): Bloc {
  switch (bloc.type) {
    case 'texte':
    case 'attention':
      return { kind: bloc.type, texte: bloc.texte };
    case 'liste':
    case 'etapes':
      return { kind: bloc.type, ...(bloc.titre === undefined ? {} : { titre: bloc.titre }), elements: bloc.elements };
    case 'lien':
      return { kind: 'lien', lien: lienOf(bloc.lien) };
    case 'contact':
      return { kind: 'contact', contact: 'association' };
  }
}
