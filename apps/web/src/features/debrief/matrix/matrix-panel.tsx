import { useRef, useState } from 'react';
import { Button } from '../../../ui/button';
import { KeyHints } from '../../../ui/key-hints';
import { toggled } from '../../../ui/toggled';
import { Panel } from '../../../ui/panel';
import type { DebriefedApplication } from '../view';
import { CriterionRows } from './criterion-rows';
import { MatrixHead } from './matrix-head';
import { useMatrixKeys } from './use-matrix-keys';

/** A box that scrolls must take focus, or the keyboard cannot scroll it. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;
const HINTS = [
  { keys: ['j', 'k'], label: 'criterion' },
  { keys: ['Enter'], label: 'evidence' },
];

/** Criterion by rater: who saw what, how far apart they are, and what the role asks for. */
export function MatrixPanel({ debrief }: { debrief: DebriefedApplication['debrief'] }) {
  const { criteria, scorecards } = debrief;
  const table = useRef<HTMLTableElement>(null);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  useMatrixKeys(table);
  const areAllOpen = criteria.length > 0 && opened.size === criteria.length;
  const toggle = (key: string) => setOpened((before) => toggled(before, key));
  return (
    <Panel
      title="Where you agree and where not"
      sentence="Widest spread first, then by weight"
      className="matrix-panel"
      actions={
        <>
          <span className="no-phone">
            <KeyHints hints={HINTS} />
          </span>
          <Button
            size="small"
            variant="quiet"
            onPress={() =>
              setOpened(new Set(areAllOpen ? [] : criteria.map(({ criterion }) => criterion.key)))
            }
          >
            {areAllOpen ? 'Close all evidence' : 'Open all evidence'}
          </Button>
        </>
      }
      footer={
        <span className="legend">
          <span>
            <i className="k-line" />
            what the role asks for
          </span>
          <span>N: asked for and not observed</span>
          <span>The mean counts everyone but those in training</span>
        </span>
      }
    >
      <div className="scroll" role="group" aria-label="Criteria by interviewer" {...SCROLLED_BY_KEYS}>
        <table className="matrix" ref={table}>
          <caption className="vh">Levels by criterion and interviewer, with spread, mean and target.</caption>
          <MatrixHead cards={scorecards} />
          <tbody>
            {criteria.map((row) => (
              <CriterionRows
                key={row.criterion.key}
                row={row}
                cards={scorecards}
                isOpen={opened.has(row.criterion.key)}
                onToggle={() => toggle(row.criterion.key)}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
