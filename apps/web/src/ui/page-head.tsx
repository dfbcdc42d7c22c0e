import type { ReactNode } from 'react';
import { useDocumentTitle } from './use-document-title';

interface PageHeadProps {
  title: string;
  /** One sentence that says in figures what is on the page. */
  sentence?: ReactNode;
  /** The primary action last. */
  actions?: ReactNode;
}

/** The one h1 of a page; its words are the document's title as well. */
export function PageHead({ title, sentence, actions }: PageHeadProps) {
  useDocumentTitle(title);
  return (
    <div className="page-head">
      <div>
        <h1>{title}</h1>
        {sentence && <p>{sentence}</p>}
      </div>
      {actions && <div className="row">{actions}</div>}
    </div>
  );
}
