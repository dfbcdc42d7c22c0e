import type { ReactNode } from 'react';
import { switchTheme } from '../../app/preferences';
import { Button } from '../../ui/button';
import { useDocumentTitle } from '../../ui/use-document-title';
import './front-page.css';

interface FrontPageProps {
  documentTitle: string;
  title: string;
  sentence: ReactNode;
  children: ReactNode;
}

/** The pages in front of the sign-in: the plumb line stands between what we promise and the way in. */
export function FrontPage({ documentTitle, title, sentence, children }: FrontPageProps) {
  useDocumentTitle(documentTitle);
  return (
    <div className="front">
      <div className="front-side" aria-hidden="true">
        <i />
        <p className="words">
          Score what you saw.
          <br />
          Show how sure you are.
        </p>
      </div>
      <main id="main" className="front-main">
        <h1>{title}</h1>
        <p className="front-sentence">{sentence}</p>
        {children}
        <p className="xs faint front-foot">
          This installation belongs to those who run it. It sends nothing to anyone else.
        </p>
        <Button variant="quiet" size="small" icon="sun" className="front-theme" onPress={switchTheme}>
          Light or dark
        </Button>
      </main>
    </div>
  );
}
