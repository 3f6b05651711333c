import type { Bloc, Texte as TexteDuGuide } from '@/lib/guide/types';
import { provenancesOf } from '@/lib/guide/decompte';
import { droitsEnMots } from '@/lib/guide/droits-en-mots';
import { Contact } from './Contact';
import { useGuide } from './contexte';
import { Frais } from './Frais';
import { LienDuGuide } from './LienDuGuide';
import { MessageACopier } from './MessageACopier';
import { Provenances } from './Provenances';
import { Rubrique } from './Rubrique';
import { Texte } from './Texte';

/** What is worth knowing in the step. Deadlines stand in « Vos dates », never here. */
export function Blocs({ blocs, ouverture }: { readonly blocs: readonly Bloc[]; readonly ouverture: readonly TexteDuGuide[] }) {
  const shown = blocs.filter(({ kind }) => kind !== 'delai');
  if (shown.length + ouverture.length === 0) return null;
  return (
    <Rubrique nom="Bon à savoir" genre="savoir">
      {ouverture.map((texte, index) => <p key={index}><Texte texte={texte} /></p>)}
      {shown.map((bloc, index) => <UnBloc key={index} bloc={bloc} />)}
    </Rubrique>
  );
}

function UnBloc({ bloc }: { readonly bloc: Bloc }) {
  switch (bloc.kind) {
    case 'titre':
      return <h3>{bloc.texte}</h3>;
    case 'texte':
      return <p><Texte texte={bloc.texte} /></p>;
    case 'attention':
      return <p class="attention"><span class="signe" aria-hidden="true">!</span> <span><strong>Attention.</strong> <Texte texte={bloc.texte} /></span></p>;
    case 'liste':
    case 'etapes':
      return <Liste bloc={bloc} />;
    case 'droits':
      return <Droits texte={bloc.texte} />;
    case 'frais':
      return <Frais cas={bloc.cas} />;
    case 'lien':
      return <LienDuGuide lien={bloc.lien} />;
    case 'contact':
      return <Contact contact={bloc.contact} />;
    case 'message-a-copier':
      return <MessageACopier key={bloc.message} id={bloc.message} />;
    case 'delai':
      return null;
  }
}

function Liste({ bloc: { kind, titre, elements } }: { readonly bloc: Bloc & { readonly kind: 'liste' | 'etapes' } }) {
  const Balise = kind === 'etapes' ? 'ol' : 'ul';
  return (
    <>
      {titre === undefined ? null : <h3>{titre}</h3>}
      <Balise class="liste">{elements.map((texte, index) => <li key={index}><Texte texte={texte} /></li>)}</Balise>
    </>
  );
}

/** Each line with how far it may be trusted: figures that are only announced never stand alone. */
function Droits({ texte }: { readonly texte: (Bloc & { readonly kind: 'droits' })['texte'] }) {
  const { today } = useGuide();
  const lignes = droitsEnMots(today);
  return (
    <>
      <p><Texte texte={texte} /></p>
      <ul class="liste">
        {lignes.map(({ montants, mots, basis }) => (
          <li key={basis.from}>
            {montants} <strong>({mots})</strong>
            <details class="volet" data-imprimer><summary>D’où cela vient</summary><Provenances provenances={provenancesOf(basis, today)} /></details>
          </li>
        ))}
      </ul>
    </>
  );
}
