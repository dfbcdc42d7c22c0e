import { cellClass } from './cell-class';
import type { Column } from './column';

interface DataRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  isSelected: boolean;
  isLast: boolean;
}

const labelOf = <Row,>(column: Column<Row>): string | undefined =>
  column.label ?? (typeof column.header === 'string' && column.header !== '' ? column.header : undefined);

export function DataRow<Row>({ row, columns, isSelected, isLast }: DataRowProps<Row>) {
  return (
    <tr
      className={['hov', isSelected && 'sel', isLast && 'last-plumb'].filter(Boolean).join(' ')}
      data-row=""
    >
      {columns.map((column) =>
        column.isRowHeader ? (
          <th key={column.key} scope="row" className={cellClass(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} className={cellClass(column)} data-label={labelOf(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
