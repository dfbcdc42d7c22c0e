import { useEffect, useRef, type ReactNode } from 'react';
import { Icon } from './icon';
import { problemKey, type Problem } from './problems';

interface ProblemListProps {
  problems: readonly Problem[];
  /** 'Before you can submit:' */
  title?: string;
  /** Makes a way to the place of a problem, for example a link or a button that moves focus. */
  renderProblem?: (problem: Problem) => ReactNode;
}

/** Everything the server refused, at once. Takes focus when it appears, so that it is the next thing read. */
export function ProblemList({ problems, title = 'This was not saved.', renderProblem }: ProblemListProps) {
  const ref = useRef<HTMLDivElement>(null);
  // By content: a parent may make the same list anew each time it renders.
  const signature = problems.map(problemKey).join('\n');
  useEffect(() => {
    if (signature !== '') ref.current?.focus();
  }, [signature]);
  if (problems.length === 0) return null;
  return (
    <div ref={ref} className="callout stop" role="alert" tabIndex={-1}>
      <Icon name="alert" />
      <div>
        <strong>{title}</strong>
        <ul>
          {problems.map((problem) => (
            <li key={problemKey(problem)}>{renderProblem ? renderProblem(problem) : problem.message}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
