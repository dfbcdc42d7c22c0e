import type { Column } from '../../ui/column';
import { score, strip, type Reading } from './score-columns';
import type { Row } from './rows';

const name: Column<Row> = {
  key: 'candidate',
  header: 'Candidate',
  isRowHeader: true,
  cell: (row) => row.candidate.fullName,
};

const stage: Column<Row> = { key: 'stage', header: 'Stage', cell: (row) => row.stage.title };

const raters: Column<Row> = {
  key: 'raters',
  header: 'Raters',
  isNumber: true,
  cell: (row) => row.score?.raters,
};

const share: Column<Row> = {
  key: 'share',
  header: 'Weight observed',
  isNumber: true,
  cell: (row) => row.score && `${Math.round(row.score.observedShare * 100)}%`,
};

/** What says how far two scores can be held against each other. */
export const comparisonColumns = (reading: Reading): Column<Row>[] => [
  name,
  stage,
  strip(reading),
  score(reading),
  raters,
  share,
];
