import { describe, expect, it } from 'vitest';
import { associationFromProfil, associationsAvec } from '@/lib/profils/association';
import { idDeProfil, isIdDeProfil } from '@/lib/profils/ids';
import { lireProfil } from '@/lib/profils/lecture';
import { bannedWords, MAX_MOTS, sentences, typographyFaults, wordCount } from '../guide/redaction';
import { EXEMPLE, fichier, profilExemple } from './exemple';

describe('le fichier d’exemple de la notice', () => {
  it('est accepté, tel quel et avec une marque de début de fichier', () => {
    expect(lireProfil(EXEMPLE)).toEqual({ kind: 'lu', profil: JSON.parse(EXEMPLE) });
    expect(lireProfil(`\uFEFF${EXEMPLE}`).kind).toBe('lu');
  });

  it('devient un profil comme les autres, avec ses liens refaits', () => {
    const association = associationFromProfil(profilExemple());
    expect(association).toMatchObject({
      id: 'profil:maires-exemple',
      nomCourt: 'AM Exemple',
      telephone: { affiche: '01 99 00 12 34', href: 'tel:+33199001234' },
      site: { href: 'https://www.maires-exemple.fr/', confiance: 'guide' },
      horaires: { horaires: [{ jours: [1, 2, 3, 4], ouvre: '09:00', ferme: '12:30' }, { jours: [1, 2, 3, 4, 5], ouvre: '14:00', ferme: '17:00' }], fermeJoursFeries: true },
      marge: { nombre: 4, unite: 'semaines', nature: 'non-precisee' },
      guide: null,
    });
    expect(isIdDeProfil(association.id)).toBe(true);
    expect(idDeProfil(profilExemple())).toBe(association.id);
  });

  it('ne peut prendre la place d’aucun profil intégré', () => {
    const imitation = { ...profilExemple(), id: 'amg-gironde' };
    const ids = associationsAvec([imitation], imitation).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 2)).toEqual(['organisation:amg-gironde', 'profil:amg-gironde']);
    expect(ids).toContain('amg-gironde');
  });

  it.each([
    ['un numéro de La Réunion', '02 62 99 00 01', 'tel:+262262990001'],
    ['un numéro de la Guadeloupe', '05 90 99 00 01', 'tel:+590590990001'],
    ['un numéro de Saint-Pierre-et-Miquelon', '0508990001', 'tel:+508508990001'],
    ['des points entre les chiffres', '01.99.00.12.34', 'tel:+33199001234'],
  ])('compose %s', (_cas, telephone, href) => {
    const read = lireProfil(fichier({ telephone }));
    if (read.kind !== 'lu') throw new Error(JSON.stringify(read.fautes));
    expect(associationFromProfil(read.profil).telephone?.href).toBe(href);
  });
});

const lien = (adresse: string, libelle = 'Notre site') => ({ site: { adresse, libelle } });
const bloc = (one: unknown) => ({ etapes: [{ etape: 'annuler', blocs: [one] }] });
const texte = (text: string) => bloc({ type: 'texte', texte: text });
const mot = (name: string, ...egal: readonly string[]) => ({ vocabulaire: { [name]: { egal } } });
const debut = (name: string, ...texts: readonly string[]) => ({ vocabulaire: { [name]: { debut: texts } } });

/** What is wrong, the line that holds it (as text), and what is said of it. */
const FAUTES: readonly (readonly [string, Readonly<Record<string, unknown>>, RegExp, RegExp])[] = [
  ['un nom absent', { nom: undefined }, /^\{/u, /« nom » manque/u],
  ['un nom qui est un nombre', { nom: 12 }, /"nom"/u, /« nom » doit être un texte/u],
  ['un nom trop long', { nom: 'n'.repeat(121) }, /"nom"/u, /trop long.*120/u],
  ['un nom d’une lettre', { nom: 'n' }, /"nom"/u, /trop court/u],
  ['un nom vide', { nom: '' }, /"nom"/u, /trop court/u],
  ['un nom sans lettre', { nom: '— —' }, /"nom"/u, /caractères cachés/u],
  ['un identifiant à majuscules', { id: 'AMG' }, /"id"/u, /minuscules/u],
  ['un identifiant à deux-points', { id: 'organisation:x' }, /"id"/u, /minuscules/u],
  ['un identifiant qui finit par un tiret', { id: 'abc-' }, /"id"/u, /minuscules/u],
  ['un champ inventé', { couleur: 'bleu' }, /"couleur"/u, /« couleur » n’existe pas/u],
  ['un script', { script: 'alert(1)' }, /"script"/u, /n’existe pas/u],
  ['un autre format', { format: 'autre' }, /"format"/u, /n’est pas un profil/u],
  ['une version future', { version: 2 }, /"version"/u, /version plus récente/u],
  ['une version en texte', { version: '1' }, /"version"/u, /valeur inconnue/u],
  ['aucun contact', { telephone: undefined, email: undefined }, /^\{/u, /au moins un téléphone ou un e-mail/u],
  ['un numéro court', { telephone: '3939' }, /"telephone"/u, /10 chiffres/u],
  ['un numéro payant', { telephone: '08 99 00 00 00' }, /"telephone"/u, /payant/u],
  ['un numéro étranger', { telephone: '+44 20 7946 0000' }, /"telephone"/u, /10 chiffres/u],
  ['un numéro qui cache une commande', { telephone: '0199001234;ext=1' }, /"telephone"/u, /10 chiffres/u],
  ['un e-mail avec un sujet', { email: 'a@exemple.fr?subject=x' }, /"email"/u, /adresse e-mail/u],
  ['deux e-mails', { email: 'a@exemple.fr,b@exemple.fr' }, /"email"/u, /adresse e-mail/u],
  ['un e-mail sans domaine', { email: 'contact' }, /"email"/u, /adresse e-mail/u],
  ['un e-mail qui imite le site', { email: 'aide@moncompteformati0n.fr' }, /"email"/u, /ressemble trop/u],
  ['un e-mail en punycode', { email: `aide@${new URL('https://mоncompteformation.fr').hostname}` }, /"email"/u, /nom complet/u],
  ['un site en http', lien('http://exemple.fr'), /"adresse"/u, /https/u],
  ['du javascript', lien('javascript:alert(1)'), /"adresse"/u, /https/u],
  ['des données', lien('data:text/html,<script>1</script>'), /"adresse"/u, /https/u],
  ['un fichier', lien('file:///etc/passwd'), /"adresse"/u, /https/u],
  ['du javascript en majuscules', lien('JavaScript:alert(1)'), /"adresse"/u, /https/u],
  ['une adresse sans nom', lien('https://'), /"adresse"/u, /https/u],
  ['un identifiant dans l’adresse', lien('https://www.moncompteformation.gouv.fr@exemple.fr/'), /"adresse"/u, /nom d’utilisateur/u],
  ['un mot de passe dans l’adresse', lien('https://a:b@exemple.fr/'), /"adresse"/u, /nom d’utilisateur/u],
  ['un port', lien('https://exemple.fr:8443/'), /"adresse"/u, /port/u],
  ['une adresse de machine', lien('https://192.168.0.1/'), /"adresse"/u, /nom complet/u],
  ['une adresse IPv6', lien('https://[::1]/'), /"adresse"/u, /nom complet/u],
  ['un nom sans point', lien('https://localhost/'), /"adresse"/u, /nom complet/u],
  ['des lettres cyrilliques', lien('https://mоncompteformation.gouv.fr/'), /"adresse"/u, /nom complet/u],
  ['du punycode', lien(`https://${new URL('https://mоncompteformation.fr').hostname}/`), /"adresse"/u, /nom complet/u],
  ['le site en sous-domaine', lien('https://www.moncompteformation.gouv.fr.exemple.com/'), /"adresse"/u, /ressemble trop/u],
  ['le site avec un zéro', lien('https://moncompteformati0n.fr/'), /"adresse"/u, /ressemble trop/u],
  ['le site avec des tirets', lien('https://mon-compte-formation.fr/'), /"adresse"/u, /ressemble trop/u],
  ['le site avec rn pour m', lien('https://moncornpteformation.com/'), /"adresse"/u, /ressemble trop/u],
  ['le site à une lettre près', lien('https://moncomptefornation.fr/'), /"adresse"/u, /ressemble trop/u],
  ['FranceConnect imité', lien('https://franceconnect-plus.com/'), /"adresse"/u, /ressemble trop/u],
  ['gouv.fr imité', lien('https://elus-gouv.fr/'), /"adresse"/u, /ressemble trop/u],
  ['un texte qui nomme un autre site', lien('https://exemple.fr/', 'www.moncompteformation.gouv.fr'), /"libelle"/u, /autre site/u],
  ['une espace dans l’adresse', lien('https://exemple.fr/a b'), /"adresse"/u, /https/u],
  ['une barre inverse', lien('https:\\\\exemple.fr'), /"adresse"/u, /https/u],
  ['une adresse sans fin', lien(`https://exemple.fr/${'a'.repeat(300)}`), /"adresse"/u, /trop long/u],
  ['un texte à l’envers', texte('Payez \u202Eiciel\u202C ici'), /"texte": "/u, /caractères cachés/u],
  ['un isolat bidirectionnel', texte('Bonjour \u2066à tous\u2069'), /"texte": "/u, /caractères cachés/u],
  ['un caractère nul', texte('Bonjour\u0000'), /"texte": "/u, /caractères cachés/u],
  ['un retour à la ligne', texte('Bonjour\nà tous'), /"texte": "/u, /caractères cachés/u],
  ['une espace sans largeur', texte('Bon\u200Bjour'), /"texte": "/u, /caractères cachés/u],
  ['une moitié de caractère', texte('Bonjour \uD83D'), /"texte": "/u, /caractères cachés/u],
  ['une tour d’accents', texte(`Bonjour ${'e\u0301\u0301\u0301\u0301'}`), /"texte": "/u, /caractères cachés/u],
  ['un texte trop long', texte('a'.repeat(301)), /"texte": "/u, /trop long/u],
  ['une étape inconnue', { etapes: [{ etape: 'payer', blocs: [{ type: 'contact' }] }] }, /"etape": /u, /valeur inconnue/u],
  ['une étape vide', { etapes: [{ etape: 'annuler', blocs: [] }] }, /"blocs"/u, /vide/u],
  ['un bloc de rien', bloc({ type: 'html', texte: '<b>x</b>' }), /"type"/u, /valeur inconnue/u],
  ['un bloc sans type', bloc({ texte: 'Bonjour' }), /\{/u, /« type » manque/u],
  ['un délai inventé', bloc({ type: 'delai', delai: 'inscription' }), /"type"/u, /valeur inconnue/u],
  ['une valeur à la place d’un texte', bloc({ type: 'texte', texte: [{ delai: 'x' }] }), /"texte": \[/u, /doit être un texte/u],
  ['un gestionnaire dans un bloc', bloc({ type: 'texte', texte: 'Bonjour', onclick: 'x' }), /"onclick"/u, /n’existe pas/u],
  ['trop de blocs', { etapes: [{ etape: 'annuler', blocs: Array.from({ length: 7 }, () => ({ type: 'contact' })) }] }, /"blocs"/u, /trop d’éléments/u],
  ['trop d’étapes', { etapes: Array.from({ length: 13 }, () => ({ etape: 'annuler', blocs: [{ type: 'contact' }] })) }, /"etapes"/u, /trop d’éléments/u],
  ['une zone inconnue', { zone: 'corse' }, /"zone"/u, /valeur inconnue/u],
  ['une heure impossible', { horaires: { plages: [{ du: 'lundi', ouvre: '25:00', ferme: '26:00' }] } }, /"ouvre"/u, /une heure/u],
  ['des heures à l’envers', { horaires: { plages: [{ du: 'lundi', ouvre: '17:00', ferme: '09:00' }] } }, /"ferme"/u, /après l’heure d’ouverture/u],
  ['des jours à l’envers', { horaires: { plages: [{ du: 'jeudi', au: 'lundi', ouvre: '09:00', ferme: '10:00' }] } }, /"au"/u, /après le premier/u],
  ['une marge d’une demi-journée', { marge: { nombre: 0.5, unite: 'jours' } }, /"nombre"/u, /nombre entier/u],
  ['une marge sans fin', { marge: { nombre: 6000, unite: 'jours' } }, /"nombre"/u, /1 à 60/u],
  ['une marge en mois', { marge: { nombre: 2, unite: 'mois' } }, /"unite"/u, /valeur inconnue/u],
  ['un mot inventé', mot('tout-payer', 'Payer sans attendre'), /"tout-payer"/u, /n’existe pas/u],
  ['un statut', mot('statut-a-valider', 'Dossier à confirmer'), /"statut-a-valider"/u, /ne peut pas être complété/u],
  ['le bouton qui confirme', mot('confirmer-mon-inscription', 'Je valide tout'), /"confirmer-mon-inscription"/u, /ne peut pas être complété/u],
  ['le bouton qui garde l’inscription', mot('ne-pas-annuler', 'Abandonner mon dossier'), /"ne-pas-annuler"/u, /ne peut pas être complété/u],
  ['le prix', mot('prix-de-la-formation', 'Reste à payer'), /"prix-de-la-formation"/u, /ne peut pas être complété/u],
  ['la preuve de connexion', mot('espace-personnel', 'Aide et contact'), /"espace-personnel"/u, /ne peut pas être complété/u],
  ['une formule courte', mot('titre-aide', 'Oui'), /"Oui"/u, /trop courte/u],
  ['des chiffres', mot('titre-aide', '2026 2027'), /"2026 2027"/u, /trop courte/u],
  ['un début court', debut('titre-aide', 'Votre aide'), /"Votre aide"/u, /trop courte/u],
  ['un message court', mot('formation-indisponible', 'Formation'), /"Formation"/u, /trop court pour être sûr/u],
  ['une formule qui engage', mot('titre-aide', 'Confirmer mon INSCRIPTION'), /"Confirmer mon/u, /engage la personne/u],
  ['une formule qui parle de payer', debut('titre-aide', 'Votre paiement a été'), /"Votre paiement/u, /engage la personne/u],
  ['une formule d’un autre sens', mot('titre-aide', 'Votre session a expiré hier'), /"Votre session/u, /déjà un autre sens/u],
  ['deux sens pour une formule', { vocabulaire: { 'titre-aide': { egal: ['Le coin des élus'] }, 'acces-elus': { egal: ['Le coin des élus'] } } }, /"Le coin/u, /se confondent/u],
  ['un mot sans formule', { vocabulaire: { 'titre-aide': {} } }, /"titre-aide"/u, /aucune formule/u],
  ['une formule à chercher partout', { vocabulaire: { 'titre-aide': { contient: ['aide aux élus'] } } }, /"contient"/u, /n’existe pas/u],
  ['une formule retirée', { vocabulaire: { 'titre-aide': { egal: null } } }, /"egal"/u, /liste/u],
  ['trop de formules', mot('titre-aide', ...Array.from({ length: 11 }, (_, n) => `Aide des élus ${'abcdefghijk'[n]}`)), /"egal"/u, /trop d’éléments/u],
];

describe('un profil refusé nomme la ligne et la raison', () => {
  it.each(FAUTES)('%s', (_cas, change, where, why) => {
    const text = fichier(change);
    const read = lireProfil(text);
    if (read.kind === 'lu') throw new Error('accepté');
    const fautes = read.fautes.map(({ ligne, phrase }) => ({ where: ligne === null ? '' : (text.split('\n')[ligne - 1] ?? ''), why: phrase }));
    expect(fautes).toContainEqual({ where: expect.stringMatching(where), why: expect.stringMatching(new RegExp(why.source.replaceAll(/ (?=»)|(?<=«) /gu, '\u00A0'), 'u')) });
  });

  it.each([
    ['vide', '', null],
    ['une photo', '\uFFFD\uFFFDJFIF', 1],
    ['coupé', EXEMPLE.slice(0, -20), EXEMPLE.slice(0, -20).split('\n').length],
    ['commenté', EXEMPLE.replace('"format"', '// note\n  "format"'), 3],
    ['une virgule de trop', EXEMPLE.replace('"fermeJoursFeries": true', '"fermeJoursFeries": true,'), 18],
    ['un champ écrit deux fois', EXEMPLE.replace('"version": 1,', '"version": 1,\n  "version": 1,'), 5],
    ['un prototype piégé', EXEMPLE.replace('"version": 1,', '"version": 1,\n  "__proto__": { "nom": "x" },'), 5],
    ['un constructeur piégé', EXEMPLE.replace('"nomCourt"', '"constructor": {},\n  "nomCourt"'), 7],
    ['un abîme de crochets', '['.repeat(90_000), null],
    ['un abîme d’objets', '{"a":'.repeat(20_000), null],
    ['trop grand', ' '.repeat(100_001), null],
    ['une liste', '[]', 1],
    ['rien', 'null', 1],
  ])('%s', (_cas, text, ligne) => {
    const read = lireProfil(text);
    if (read.kind === 'lu') throw new Error('accepté');
    expect([ligne, null]).toContain(ligne === null ? null : read.fautes[0]?.ligne);
    expect(({} as { nom?: unknown }).nom).toBeUndefined();
  });

  it('dit plusieurs fautes à la fois, dans l’ordre des lignes', () => {
    const read = lireProfil(fichier({ zone: 'corse', telephone: '12', nom: 3 }));
    if (read.kind === 'lu') throw new Error('accepté');
    expect(read.fautes).toHaveLength(3);
    expect(read.fautes.map(({ ligne }) => ligne)).toEqual(read.fautes.map(({ ligne }) => ligne).toSorted((a, b) => (a ?? 0) - (b ?? 0)));
  });

  it('se dit en mots simples', () => {
    const phrases = FAUTES.flatMap(([, change]) => {
      const read = lireProfil(fichier(change));
      return read.kind === 'lu' ? [] : read.fautes.map(({ phrase }) => phrase);
    });
    expect(phrases.length).toBeGreaterThan(80);
    expect(phrases.flatMap((phrase) => [...bannedWords(phrase), ...typographyFaults(phrase.replaceAll(/https:\/\/|\d\d:\d\d/gu, 'exemple'))].map((fault) => `${phrase} → ${fault}`))).toEqual([]);
    expect(phrases.flatMap(sentences).filter((phrase) => wordCount(phrase) > MAX_MOTS)).toEqual([]);
  });
});
