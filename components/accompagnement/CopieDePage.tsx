import { useEffect, useState } from 'preact/hooks';
import type { Capture } from '@/lib/accompagnement/capture-types';
import { avecReponse } from '@/lib/accompagnement/reponse';
import type { PageStateId } from '@/lib/page/types';
import { useGuide } from '../contexte';
import { ACCOMPAGNEMENT } from '../textes/accompagnement';

const { page: MOTS } = ACCOMPAGNEMENT;
const REFUS: Readonly<Record<Exclude<Capture['kind'], 'copie'>, string>> = MOTS.refus;

/** The anonymous copy of a page: made when asked, shown whole as text, then saved by the person. Nothing is sent. */
export function CopieDePage({ copierLaPage, reponse = null }: { readonly copierLaPage: () => Promise<Capture>; readonly reponse?: PageStateId | null }) {
  const { dire } = useGuide();
  const [copie, setCopie] = useState<Capture | 'en-cours' | null>(null);
  const prepare = async (): Promise<void> => {
    setCopie('en-cours');
    const made = await copierLaPage();
    setCopie(made);
    dire(made.kind === 'copie' ? MOTS.prete : REFUS[made.kind]);
  };
  if (copie !== null && copie !== 'en-cours' && copie.kind === 'copie') return <Relecture html={avecReponse(copie.html, reponse)} />;
  return (
    <section class="a-transmettre">
      {MOTS.aide.map((phrase) => <p key={phrase}>{phrase}</p>)}
      <p><button type="button" class="bouton" disabled={copie === 'en-cours'} onClick={() => void prepare()}>{MOTS.preparer}</button></p>
      {copie === null || copie === 'en-cours' ? null : <p class="refus">{REFUS[copie.kind]}</p>}
    </section>
  );
}

/** What is saved is what was shown, to the letter. */
function Relecture({ html }: { readonly html: string }) {
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const url = URL.createObjectURL(new Blob([html], { type: 'text/html' }));
    setHref(url);
    return () => URL.revokeObjectURL(url);
  }, [html]);
  return (
    <section class="a-transmettre">
      <p>{MOTS.relire}</p>
      <textarea class="a-relire" aria-label={MOTS.nom} rows={12} readOnly spellcheck={false} value={html} />
      {href === null ? null : <p><a class="bouton" href={href} download={MOTS.fichier}>{MOTS.enregistrer}</a></p>}
      <p>{MOTS.ensuite}</p>
    </section>
  );
}
