import type { Column } from './column';

interface DataRowProps<Row> {
  row: Row;
  columns: readonly Column<Row>[];
  isSelected: boolean;
}

const labelOf = <Row,>(column: Column<Row>): string | undefined =>
  column.label ?? (typeof column.header === 'string' && column.header !== '' ? column.header : undefined);

const classOf = <Row,>(column: Column<Row>): string | undefined =>
  [column.isNumber && 'num', column.className].filter(Boolean).join(' ') || undefined;

export function DataRow<Row>({ row, columns, isSelected }: DataRowProps<Row>) {
  return (
    <tr className={isSelected ? 'hov sel' : 'hov'} data-row="">
      {columns.map((column) =>
        column.isRowHeader ? (
          <th key={column.key} scope="row" className={classOf(column)}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.key} className={classOf(column)} data-label={labelOf(column)}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}
