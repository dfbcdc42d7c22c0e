import { Link } from '@tanstack/react-router';
import { useEffect, useRef, type MouseEvent, type ReactNode } from 'react';
import { useMediaQuery } from '../../../ui/use-media-query';
import { CLOSING, isScored, type ReadCriterion } from './reading';

interface ContentsProps {
  criteria: readonly ReadCriterion[];
  here: string | undefined;
  onGo: (id: string) => void;
}

interface EntryProps {
  id: string;
  isHere: boolean;
  onGo: (id: string) => void;
  children: ReactNode;
}

const opensElsewhere = (event: MouseEvent): boolean =>
  event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;

function Entry({ id, isHere, onGo, children }: EntryProps) {
  return (
    <li className={isHere ? 'on' : undefined}>
      <Link
        to="."
        search={true}
        hash={id}
        activeOptions={{ includeHash: true }}
        aria-current={isHere ? 'location' : undefined}
        onClick={(event) => {
          if (opensElsewhere(event)) return;
          event.preventDefault();
          onGo(id);
        }}
      >
        {children}
      </Link>
    </li>
  );
}

/** Keeps the entry that is being read in view, without moving the page. */
function useFollow(here: string | undefined) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const box = list.current;
    const entry = box?.querySelector<HTMLElement>(`[href$="#${here}"]`);
    if (!box || !entry) return;
    const [top, bottom] = [entry.offsetTop, entry.offsetTop + entry.offsetHeight];
    if (top < box.scrollTop) box.scrollTop = top;
    else if (bottom > box.scrollTop + box.clientHeight) box.scrollTop = bottom - box.clientHeight;
  }, [here]);
  return list;
}

function Lists({ criteria, here, onGo }: ContentsProps) {
  const entry = ({ criterion }: ReadCriterion) => (
    <Entry key={criterion.key} id={criterion.key} isHere={criterion.key === here} onGo={onGo}>
      <span className="faint">{criterion.position}</span>
      <span>{criterion.title}</span>
    </Entry>
  );
  const electives = criteria.filter((one) => !isScored(one));
  return (
    <>
      <p className="eyebrow">In the scorecard</p>
      <ol>{criteria.filter(isScored).map(entry)}</ol>
      {electives.length > 0 && (
        <>
          <p className="eyebrow">Electives</p>
          <ol>{electives.map(entry)}</ol>
        </>
      )}
      <p className="eyebrow">About the rubric</p>
      <ul>
        {CLOSING.map(({ id, title }) => (
          <Entry key={id} id={id} isHere={id === here} onGo={onGo}>
            <span>{title}</span>
          </Entry>
        ))}
      </ul>
    </>
  );
}

/** What is on the page and where in it one is. Beside the words on a wide screen, folded above them on a narrow one. */
export function Contents(props: ContentsProps) {
  const isNarrow = useMediaQuery('(max-width: 960px)');
  const list = useFollow(props.here);
  const fold = useRef<HTMLDetailsElement>(null);
  if (!isNarrow) {
    return (
      <nav className="rubric-contents" aria-label="Contents" ref={list}>
        <Lists {...props} />
      </nav>
    );
  }
  const goAndFold = (id: string) => {
    if (fold.current) fold.current.open = false;
    props.onGo(id);
  };
  return (
    <details className="rubric-fold" ref={fold}>
      <summary>Contents: {props.criteria.length} criteria</summary>
      <nav className="rubric-contents" aria-label="Contents" ref={list}>
        <Lists {...props} onGo={goAndFold} />
      </nav>
    </details>
  );
}
