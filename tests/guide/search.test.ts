import { describe, expect, it } from 'vitest';
import { ETAPES } from '@/lib/guide/etapes';
import { searchEtapes } from '@/lib/guide/search';
import type { StepId } from '@/lib/guide/types';

/** What people type, and the step that must be among the first three. */
const RECHERCHES: readonly (readonly [string, StepId])[] = [
  ['mot de passe oublié', 'mot-de-passe-oublie'],
  ['MOT DE PASSE OUBLIE', 'mot-de-passe-oublie'],
  ['mot de pase oublier', 'mot-de-passe-oublie'],
  ['compte élu ne s’affiche pas', 'compte-elu-absent'],
  ["je n'ai pas de compte élu", 'compte-elu-absent'],
  ['formation indisponible', 'formation-indisponible'],
  ['formation indisponnible', 'formation-indisponible'],
  ['indisponible', 'formation-indisponible'],
  ['franceconnect plus', 'verification-identite'],
  ['identite numerique', 'identite-numerique'],
  ['identité numérique la poste', 'identite-numerique'],
  ['pas de smartphone', 'identite-sans-smartphone'],
  ['sans téléphone', 'identite-sans-smartphone'],
  ['bureau de poste', 'identite-au-bureau-de-poste'],
  ['annuler', 'annuler'],
  ['anuler mon inscription', 'annuler'],
  ['annulation', 'annuler'],
  ['absent', 'absence'],
  ['malade', 'force-majeure'],
  ['force majeur', 'force-majeure'],
  ['remboursement train', 'frais-de-deplacement'],
  ['hotel', 'frais-de-deplacement'],
  ['devis mairie', 'payer-par-la-collectivite'],
  ['date limite', 's-inscrire-a-temps'],
  ['délai inscription', 's-inscrire-a-temps'],
  ['confirmer inscription', 'confirmer-l-inscription'],
  ['à valider', 'confirmer-l-inscription'],
  ['je ne recois pas le mail', 'email-introuvable'],
  ['spam', 'email-introuvable'],
  ['lien périmé', 'lien-email-perime'],
  ['reconversion', 'formation-de-reconversion'],
  ['polynesie', 'elus-du-pacifique'],
  ['rne', 'corriger-le-repertoire'],
  ['prefecture', 'corriger-le-repertoire'],
  ['caisse des depots', 'ecrire-a-la-caisse-des-depots'],
  ['creer un compte', 'creer-un-compte'],
  ['retraité', 'creation-impossible'],
  ['statut du dossier', 'comprendre-un-statut'],
  ['fin de mandat', 'fin-de-mandat'],
  ['maintenance', 'site-indisponible'],
  ['bug', 'incident-technique'],
  ['telephone association', 'demander-de-l-aide'],
  ['partage écran', 'etre-accompagne'],
  ['combien d’argent', 'mes-droits'],
  ['DIFE', 'mes-droits'],
];

describe('la recherche d’étapes', () => {
  it.each(RECHERCHES)('« %s » trouve %s dans les trois premières', (query, attendu) => {
    expect(searchEtapes(query).slice(0, 3)).toContain(attendu);
  });

  it.each(['', '   ', 'le la de', '????', 'xyzzyx', '\u{1F600}', '\uD800'])('« %s » ne trouve rien, sans se plaindre', (query) => {
    expect(searchEtapes(query)).toEqual([]);
  });

  it('trouve chaque étape par son titre, en premier', () => {
    const perdues = ETAPES.filter((etape) => searchEtapes(etape.titre)[0] !== etape.id).map((etape) => etape.id);
    expect(perdues).toEqual([]);
  });

  it('ne lit que le début d’un très long texte', () => {
    const debut = 'formation indisponible '.repeat(10);
    expect(searchEtapes(debut + 'x'.repeat(1_000_000))).toEqual(searchEtapes(debut));
    expect(searchEtapes(debut)[0]).toMatch(/^formation-indisponible/u);
  });
});
