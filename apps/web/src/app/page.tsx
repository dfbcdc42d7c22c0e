import type { ReactNode } from 'react';
import { PageHead } from '../ui/page-head';
import { useTrail, type Crumb } from './trail';

interface PageProps {
  title: string;
  /** What the page is called in the trail and by the browser, where the title says something else: today's date. */
  name?: string;
  sentence?: ReactNode;
  actions?: ReactNode;
  /** The pages above this one. */
  trail?: readonly Crumb[];
  width?: 'narrow' | 'medium' | 'wide' | 'full';
  children?: ReactNode;
}

/** A page of the shell: its title is the h1, and its name the document's title and the last crumb. */
export function Page({
  title,
  name = title,
  sentence,
  actions,
  trail = [],
  width = 'medium',
  children,
}: PageProps) {
  useTrail([...trail, { label: name }]);
  return (
    <div className={width === 'medium' ? 'page' : `page ${width}`}>
      <PageHead title={title} name={name} sentence={sentence} actions={actions} />
      {children}
    </div>
  );
}
