import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const payer = {
  'trois-facons-de-payer': {
    ici: null,
    pourquoi: 'Vos droits élu ne sont pas la seule solution.',
    actions: [
      { texte: 'Avec vos droits élu, sur ce site.', etape: 'chercher-une-formation' },
      { texte: 'Avec votre collectivité.', etape: 'payer-par-la-collectivite' },
      { texte: 'Avec votre argent.', etape: 'payer-soi-meme' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Ce site ne gère que les droits élu et le CPF.' },
      { kind: 'texte', texte: 'Les deux autres voies se règlent directement avec l’organisme.' },
      { kind: 'texte', texte: 'La date limite du site ne s’y applique pas, s’il reste des places.' },
      { kind: 'texte', texte: 'Un complément par carte ou par la collectivité peut s’ajouter à vos droits.' },
    ],
    siBloque: ['mes-droits', 's-inscrire-a-temps', 'demander-de-l-aide'],
    precedente: 'mes-droits',
    suivante: 'chercher-une-formation',
    mots: ['financement', 'financer', 'prix', 'trop cher', 'solde insuffisant'],
    sources: ['S1', 'S2', 'regles'],
  },
  'payer-par-la-collectivite': {
    ici: null,
    pourquoi: 'Former ses élus est une dépense obligatoire pour la collectivité.',
    actions: [
      { texte: 'Demandez à l’organisme un devis et le programme.' },
      { texte: 'Demandez l’accord du maire ou du président, documents à l’appui.' },
      { texte: 'La collectivité signe la convention de formation.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'La règle vient du code général des collectivités territoriales, article 2321-2, 3°.' },
      { kind: 'texte', texte: 'La formation est un droit : les motifs de refus sont très limités.' },
      { kind: 'texte', texte: 'L’inscription reste possible à tout moment, s’il reste des places.' },
      { kind: 'lien', lien: LIENS.financementParLaCollectivite },
      { kind: 'contact', contact: 'association' },
    ],
    siBloque: ['payer-soi-meme', 'demander-de-l-aide'],
    precedente: 'trois-facons-de-payer',
    suivante: null,
    mots: ['mairie', 'commune', 'convention', 'devis', 'CGCT', 'refus', 'budget'],
    sources: ['S2', 'regles'],
  },
  'payer-soi-meme': {
    ici: null,
    actions: [
      { texte: 'Contactez l’organisme pour vous inscrire.' },
      { texte: 'Lisez, puis signez avec lui un contrat de formation.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'L’inscription reste possible à tout moment, s’il reste des places.' },
      { kind: 'texte', texte: 'Vos droits élu restent alors intacts.' },
    ],
    siBloque: ['payer-par-la-collectivite', 'demander-de-l-aide'],
    precedente: 'trois-facons-de-payer',
    suivante: null,
    mots: ['personnel', 'contrat', 'carte bancaire', 'argent'],
    sources: ['S2'],
  },
  'formation-de-reconversion': {
    ici: null,
    pourquoi: 'Vos droits élu peuvent aussi payer une reconversion.',
    actions: [
      { texte: 'Choisissez le catalogue de la reconversion.', repere: 'selecteur-de-mandat', etape: 'chercher-une-formation' },
      { texte: 'Vérifiez la date de fin de la formation.' },
    ],
    blocs: [
      {
        kind: 'texte',
        texte: ['Elle doit se terminer au plus tard ', { valeur: 'reconversion-apres-mandat' }, ' après votre mandat.'],
      },
      { kind: 'texte', texte: ['Elle est possible seulement si ', { valeur: 'reconversion-avant-retraite' }, '.'] },
      { kind: 'texte', texte: 'Retraité de votre métier : vos droits élu servent au mandat seulement, et le CPF vous est fermé.' },
      { kind: 'texte', texte: 'Ici, le CPF peut s’ajouter à vos droits élu.' },
      { kind: 'texte', texte: 'Selon votre diplôme et votre statut, d’autres aides sont possibles.' },
      { kind: 'texte', texte: 'Depuis vos droits : « Chercher les formations pour me reconvertir ».' },
    ],
    siBloque: ['fin-de-mandat', 'cpf-et-compte-elu'],
    precedente: 'chercher-une-formation',
    suivante: 'choisir-dans-les-resultats',
    mots: ['reconversion', 'réinsertion', 'métier', 'diplôme', 'CPF'],
    sources: ['S1', 'S3', 'S4', 'regles'],
  },
} as const satisfies EtapesData;
