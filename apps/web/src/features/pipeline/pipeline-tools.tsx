import type { RefObject } from 'react';
import { KeyHints } from '../../ui/key-hints';
import { Segmented } from '../../ui/segmented';
import { changeSearch, type EndedState, type PipelineSearch } from './pipeline-search';

type Shown = 'active' | EndedState;

const STATES: readonly { value: Shown; label: string }[] = [
  { value: 'active', label: 'Active' },
  { value: 'hired', label: 'Hired' },
  { value: 'rejected', label: 'Rejected' },
  { value: 'withdrawn', label: 'Withdrawn' },
];
const ORDERS: readonly { value: 'score' | 'date'; label: string }[] = [
  { value: 'score', label: 'By score' },
  { value: 'date', label: 'By date' },
];
const GROUPS: readonly { value: 'stage' | 'none'; label: string }[] = [
  { value: 'stage', label: 'Stages' },
  { value: 'none', label: 'One list' },
];
const HINTS = [
  { keys: ['j', 'k'], label: 'move' },
  { keys: ['s'], label: 'sort' },
  { keys: ['f'], label: 'filter' },
  { keys: ['x'], label: 'select' },
  { keys: ['c'], label: 'compare' },
];

interface PipelineToolsProps {
  search: PipelineSearch;
  onSearch: (search: PipelineSearch) => void;
  tools: RefObject<HTMLDivElement | null>;
}

/** Which applications, in which order; all of it stands in the address. */
export function PipelineTools({ search, onSearch, tools }: PipelineToolsProps) {
  return (
    <div className="tools" ref={tools}>
      <Segmented
        label="State of applications"
        className="states"
        value={search.state ?? 'active'}
        options={STATES}
        onChange={(state) => onSearch(changeSearch(search, { state }))}
      />
      <Segmented
        label="Order"
        value={search.order ?? 'score'}
        options={ORDERS}
        onChange={(order) => onSearch(changeSearch(search, { order }))}
      />
      {search.stage === undefined && (
        <Segmented
          label="Grouped"
          className="no-phone"
          value={search.group ?? 'stage'}
          options={GROUPS}
          onChange={(group) => onSearch(changeSearch(search, { group }))}
        />
      )}
      <span className="push no-phone">
        <KeyHints hints={HINTS} />
      </span>
    </div>
  );
}
