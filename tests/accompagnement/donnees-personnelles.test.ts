import { describe, expect, it } from 'vitest';
import { annonceUneDonnee, donneesPersonnelles, type Genre } from '@/lib/accompagnement/donnees-personnelles';
import { vu } from './lisible';

/** Invented on purpose: wrong keys, numbers that nobody has. */
const PERSONNEL: readonly (readonly [Genre | null, string])[] = [
  ['nir', '2 99 99 99 999 999 99'], ['nir', '299999999999999'], ['nir', '2999999999999'], ['nir', '2 99 99 2A 999 999 99'], ['nir', '2.99.99.99.999.999 clé 99'], ['nir', '2 99 99 99 999 999 / 99'],
  ['nir', '2 99 99 99 999 999 99'],
  ['telephone', '00 00 00 00 00'], ['telephone', '06.12.34.56.78'], ['telephone', '0612345678'], ['telephone', '06-12-34-56-78'], ['telephone', '+33 6 12 34 56 78'], ['telephone', '+33 (0)6 12 34 56 78'],
  ['telephone', '0033612345678'], ['telephone', '+590 690 12 34 56'], ['telephone', '06 12 34 56 78'], ['telephone', '06/12/34/56/78'],
  ['mail', 'isabelle.dupont@exemple.invalid'], ['mail', 'I.DUPONT+mcf@mairie.exemple.invalid'], ['mail', 'isabelle (at) exemple.invalid'], ['mail', 'contact@formation.invalid'],
  ['iban', 'FR76 3000 4000 0312 3456 7890 143'], ['iban', 'FR7630004000031234567890143'], ['iban', 'fr76 3000 4000 0312 3456 7890 143'],
  ['carte', '4970 1012 3456 7890'], ['carte', '4970101234567890'],
  ['naissance', 'née le 12/03/1954'], ['naissance', 'Né le 1er mars 1954 à Mâcon'], ['naissance', 'Date de naissance : 12/03/2021'], ['naissance', 'née le 12-03-54'], ['naissance', 'né(e) le 12.03.1954'],
  ['adresse', '1 rue de l’Exemple, 00000 Ville-Fictive'], ['adresse', '12 bis, avenue du Général Exemple'], ['adresse', '3 place de la Mairie'], ['adresse', '27, chemin des Formations'], ['adresse', 'BP 12 Ville-Fictive'],
  ['adresse', 'Lieu-dit La Formation'], ['code-postal', '00000 Ville-Fictive'], ['code-postal', '37000 Tours'],
  ['dossier', 'Dossier n° 99000000042'], ['dossier', 'Dossier 99000000042'], ['dossier', 'N° devis : 99000000042'], ['dossier', 'référence AB-123456'], ['dossier', 'Numéro de dossier : 99 000 000 042'],
  ['personne', 'Mme Isabelle DUPONT'], ['personne', 'M. Du Bois'], ['personne', 'Monsieur Jean-Pierre Exemple'], ['personne', 'Madame Formation'],
  [null, 'ISABELLE DUPONT'], [null, 'Isabelle Dupont'], [null, 'DUPONT Isabelle'], [null, 'Jean-Pierre'], [null, 'isabelle'], [null, 'D’ORMESSON'], [null, 'Petit'], [null, 'Blanche'], [null, 'Éloïse'], [null, 'Ngọc Ánh'], [null, '李娜'],
  [null, '12/03/1954'], [null, '12 mars 1954'], [null, '1954-03-12'], [null, '1954'], [null, '54 ans'], [null, '99000000042'], [null, '123456'], [null, '06 12'], [null, 'AB-123-CD'], [null, 'moncompte2024!'],
];

/** What the person keeps in sight: without it, nobody could guide. */
const HORS_SUJET = [
  'Se connecter', 'S’identifier', "S'identifier avec FranceConnect", 'Numéro de sécurité sociale', 'Date de naissance', 'Nom de naissance', 'Né(e) le', 'Adresse de domicile', 'Téléphone mobile', 'Code postal',
  'Votre compte élu', 'Vos droits formation', 'MONTANT DISPONIBLE', '800,00 €', '1 250,00 €', '2 136,00 €', 'Vos dossiers de formation', 'Demande d’inscription', 'À valider', 'Proposition de l’organisme',
  'Du 21/02/2027 au 22/02/2027', 'Votre session commence le mardi 24 novembre 2026', 'Code à 6 chiffres', 'Étape 2 sur 4', '4 jours ouvrés', '14 heures', 'de 9 h 30 à 17 h', 'Je donne mon accord pour mobiliser les 150,00 € de droits à la formation',
  'Confirmer mon inscription', 'Annuler mon inscription', 'Cette formation est indisponible', 'Êtes-vous sûr(e) de vouloir vous déconnecter ?', 'Votre adresse e-mail', '3', 'Accès Élus', 'Madame, Monsieur,',
] as const;

/** In the middle of a sentence, only what is personal goes. */
const MELES = [
  ['Bonjour Isabelle', 'Bonjour ████████'],
  ['Bonjour Madame Isabelle DUPONT', 'Bonjour ██████ ████████ ██████'],
  ['Bienvenue ISABELLE MAIRIE', 'Bienvenue ████████ ██████'],
  ['Isabelle Formation, votre compte', '████████ █████████, votre compte'],
  ['Le dossier n° 99000000042 est à valider', 'Le ███████ █° ███████████ est à valider'],
  ['Appelez le 06 12 34 56 78 aux heures de bureau', 'Appelez le ██ ██ ██ ██ ██ aux heures de bureau'],
  ['Un mail a été envoyé à isabelle.dupont@exemple.invalid.', 'Un mail a été envoyé à ████████.██████████████.███████.'],
  ['Née le 12/03/1954, session du 21/02/2027', '███ ██ ██/██/████, session du 21/02/2027'],
] as const;

describe('ce qui est personnel', () => {
  it.each(PERSONNEL.filter(([genre]) => genre !== null))('%s : « %s » est reconnu', (genre, texte) => {
    expect(donneesPersonnelles(texte).map((found) => found.genre)).toContain(genre);
  });

  it.each(PERSONNEL)('%s : de « %s », rien d’utile ne reste à lire', (genre, texte) => {
    const rest = vu(texte).replaceAll(/[^\p{L}\p{N}@]/gu, '');
    // Of « Date de naissance : … » the label may stay.
    expect(genre === 'naissance' || genre === 'dossier' ? rest.replaceAll(/\D/gu, '') : rest.replaceAll(/^(?:rue|de|la|l|des|du|clé)+$/giu, '')).toBe('');
  });

  it.each(PERSONNEL)('%s : « %s » reste caché au milieu d’une phrase', (_, texte) => {
    const seen = vu(`Votre demande pour ${texte} est envoyée.`);
    expect(seen.startsWith('Votre demande pour')).toBe(true);
    expect(seen.replaceAll(/\D/gu, '')).toBe('');
  });
});

describe('ce qui aide à guider', () => {
  it.each(HORS_SUJET)('« %s » reste lisible', (texte) => {
    expect(vu(texte)).toBe(texte);
  });

  it.each(MELES)('« %s » devient « %s »', (texte, attendu) => {
    expect(vu(texte)).toBe(attendu);
  });

  it('cache les montants quand la personne le demande', () => {
    expect(vu('Montant disponible 800,00 €', ['dates', 'quantites'])).toBe('Montant disponible ███,██ █');
  });

  it.each(['a', '0', '0 ', '01.', 'A1', 'FR76 ', 'a@', '1 rue ', 'né le ', 'Mme A', 'Dossier 1', '12/03/', '\u00a0', 'é-', '1,'])('lit « %s » répété 4 000 fois sans s’attarder', (motif) => {
    const texte = motif.repeat(4000).slice(0, 4000);
    const start = performance.now();
    vu(texte);
    expect(performance.now() - start).toBeLessThan(1500);
  });

  it.each([['Nom de naissance', true], ['Votre adresse mail :', true], ['Né(e) le', true], ['N° dossier', true], ['Confirmer mon inscription', false], ['Votre compte élu', false]] as const)('« %s » annonce une donnée : %s', (texte, oui) => {
    expect(annonceUneDonnee(texte)).toBe(oui);
  });
});
