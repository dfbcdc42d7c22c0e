import type { ReactNode } from 'react';

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** The cell's name on a phone; the header's text when that is a string. */
  label?: string;
  /** One column names the row; it is the card's title on a phone. */
  isRowHeader?: boolean;
  isNumber?: boolean;
  /** A column of strips that share one reference line; the table's plumbAt says where it stands. */
  isPlumbed?: boolean;
  className?: string;
  sort?: { direction: 'ascending' | 'descending' | null; onSort: () => void };
}
