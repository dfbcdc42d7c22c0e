import type { Column } from './column';

export const cellClass = <Row>(column: Column<Row>): string | undefined =>
  [column.isNumber && 'num', column.isPlumbed && 'plumbed', column.className].filter(Boolean).join(' ') ||
  undefined;
