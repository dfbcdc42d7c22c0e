import type { ReactNode } from 'react';
import { useDocumentTitle } from './use-document-title';

interface PageHeadProps {
  title: string;
  /** The document's title, where the h1 says something else. */
  name?: string;
  /** One sentence that says in figures what is on the page. */
  sentence?: ReactNode;
  /** The primary action last. */
  actions?: ReactNode;
}

/** The one h1 of a page; unless it has another name, its words are the document's title as well. */
export function PageHead({ title, name = title, sentence, actions }: PageHeadProps) {
  useDocumentTitle(name);
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
