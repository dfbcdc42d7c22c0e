import type { ReactNode } from 'react';
import { PageHead } from '../ui/page-head';
import { useTrail, type Crumb } from './trail';

interface PageProps {
  title: string;
  sentence?: ReactNode;
  actions?: ReactNode;
  /** The pages above this one. */
  trail?: readonly Crumb[];
  width?: 'narrow' | 'medium' | 'wide' | 'full';
  children?: ReactNode;
}

/** A page of the shell: its title is the h1, the document's title and the last crumb. */
export function Page({ title, sentence, actions, trail = [], width = 'medium', children }: PageProps) {
  useTrail([...trail, { label: title }]);
  return (
    <div className={width === 'medium' ? 'page' : `page ${width}`}>
      <PageHead title={title} sentence={sentence} actions={actions} />
      {children}
    </div>
  );
}
