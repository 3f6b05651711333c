import { describe, expect, it } from 'vitest';
import { refusDAjout } from '@/lib/page/ajouts';
import { namesAnotherSite, refusDAdresse } from '@/lib/profils/adresse';
import { telephoneOf } from '@/lib/profils/contact';
import { lireProfil } from '@/lib/profils/lecture';
import { fichier } from './exemple';

const phrasesOf = (change: Readonly<Record<string, unknown>>): string => {
  const read = lireProfil(fichier(change));
  return read.kind === 'lu' ? 'accepté' : read.fautes.map(({ phrase }) => phrase).join(' ');
};

describe('une adresse qui se fait passer pour une autre', () => {
  it.each([
    'franceconnct.fr', 'franceconect.com', 'compteformatlon.fr', 'moncompteformatlon-elus.fr', 'moncompteformaton-gouv.com', 'mon.compteformaton.fr', 'impots-gouv.com', 'ameli-connexion.fr', 'cpf-gouv.org', 'identite-numerlque.fr',
    'caissedesdepot.fr', 'm0nc0mpte-formati0n.fr', 'franceconnectplus.exemple.fr', 'france-c0nnect.fr', 'elus-francetravai1.fr',
  ])('%s est refusée', (host) => {
    expect(refusDAdresse(`https://${host}/`)).toBe('imite-le-site');
  });

  it.each([
    'https://bit.ly/abc', 'https://tinyurl.com/x', 'https://www.google.com/url?q=https://exemple.fr', 'https://www.google.com/url?q=franceconnct.fr', 'https://exemple.fr/go?u=https%253A%252F%252Fautre.fr', 'https://exemple.fr//autre.fr',
  ])('%s renvoie ailleurs : refusée', (address) => {
    expect(refusDAdresse(address)).toBe('raccourci');
  });

  it.each(['https://www.exemple.fr/formation?page=2', 'https://maires-gironde.asso.fr/elus/formation', 'https://formation-elus.fr/', 'https://www.moncompteformation.gouv.fr/espace-public', 'https://lidentitenumerique.laposte.fr/', 'https://www.amf.asso.fr/'])('%s reste acceptée', (address) => {
    expect(refusDAdresse(address)).toBeNull();
  });
});

describe('le texte d’un lien', () => {
  it.each(['www\u2024moncompteformation\u2024gouv\u2024fr', 'moncompteformation\u3002gouv\u3002fr', 'moncompteformation·gouv·fr', 'https://moncompteformation,gouv,fr', 'Se connecter avec FranceConnect', 'Mon Compte Formati0n', 'exemple2․org'])('« %s » ne peut pas mener ailleurs', (label) => {
    expect(namesAnotherSite(label, 'https://www.exemple.fr/')).toBe(true);
  });

  it.each(['Le site des élu·es', 'Nos formations, nos conseils', 'Notre guide', 'exemple.fr'])('« %s » reste accepté', (label) => {
    expect(namesAnotherSite(label, 'https://www.exemple.fr/')).toBe(false);
  });
});

describe('un nom, un numéro, une lettre', () => {
  it.each(['Mon Compte Formation', 'FranceConnect', 'Caisse des Dépôts – service officiel', 'Compagnon DIFE', 'M0n C0mpte Format1on'])('le nom « %s » est refusé', (nom) => {
    expect([phrasesOf({ nom }), phrasesOf({ nomCourt: nom.slice(0, 30) })]).toEqual([expect.stringContaining('service officiel'), expect.stringContaining('service officiel')]);
  });

  it.each(['\u3164\u3164', '\u115F\u115Fa', 'a\uFFA0b', 'a\u2800b', 'a\uFE0Fb', 'a\u034Fb'])('une lettre sans encre est refusée (%#)', (nom) => {
    expect(phrasesOf({ nom })).toContain('caractères cachés');
  });

  it.each(['08 36 65 65 65', '08 99 00 00 00', '08 92 00 00 00'])('%s est payant', (number) => {
    expect(telephoneOf(number)).toBe('telephone-payant');
  });

  it.each(['Appelez le 08 99 12 34 56.', 'Appelez le +33 8 99 12 34 56.', 'Appelez le 0.8.9.9.1.2.3.4.5.6', 'Faites le 118 218'])('« %s » : un numéro payant est refusé dans un conseil', (texte) => {
    expect(phrasesOf({ etapes: [{ etape: 'lien-de-l-association', blocs: [{ type: 'texte', texte }] }] })).toMatch(/payant/u);
  });
});

describe('une formule ajoutée qui engage', () => {
  it.each(['Je valide et je paie', 'Paiement de la fiche', 'Confirmation attendue ici', 'Annulation du compte', 'Renonciation à mes droits', 'Suppression du compte', 'Envoi du formulaire', 'Réponse de l’organisme reçue', 'Le délai est court', 'Soumettre ma demande', 'Transmettre le dossier'])('« %s » est refusée', (text) => {
    expect([refusDAjout('creer-mon-dossier', 'egal', text), refusDAjout('site-indisponible', 'debut', text), refusDAjout('titre-aide', 'egal', text)].every((refus) => refus === 'consequence' || refus === 'autre-sens')).toBe(true);
  });
});
