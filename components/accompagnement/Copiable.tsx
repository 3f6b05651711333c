import { useState } from 'preact/hooks';
import { useGuide } from '../contexte';
import { ACCOMPAGNEMENT } from '../textes/accompagnement';

const { copie: MOTS } = ACCOMPAGNEMENT;

interface Props {
  readonly nom: string;
  readonly texte: string;
}

/** A text shown whole, then copied at the person's request. A field that cannot be written in: the keyboard reaches it, and it scrolls. */
export function Copiable({ nom, texte }: Props) {
  const { gestes, dire } = useGuide();
  const [suite, setSuite] = useState<{ readonly texte: string; readonly mots: string } | null>(null);
  const copy = async (): Promise<void> => {
    const mots = (await gestes.copier(texte)) ? MOTS.faite : MOTS.refus;
    setSuite({ texte, mots });
    dire(mots);
  };
  return (
    <>
      <textarea class="a-relire" aria-label={nom} rows={8} readOnly spellcheck={false} value={texte} />
      <p><button type="button" class="bouton" onClick={() => void copy()}>{MOTS.bouton}</button></p>
      {suite?.texte === texte ? <p class="calme">{suite.mots}</p> : null}
    </>
  );
}
