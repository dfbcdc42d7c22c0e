import { cellClass } from './cell-class';
import type { Column } from './column';
import { Icon } from './icon';

export function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const look = cellClass(column);
  if (!column.sort) {
    return (
      <th scope="col" className={look}>
        {column.header}
      </th>
    );
  }
  const { direction, onSort } = column.sort;
  return (
    <th scope="col" className={look} aria-sort={direction ?? undefined}>
      <button type="button" className="sort" onClick={onSort}>
        {column.header}
        {direction && <Icon name={direction === 'ascending' ? 'chevronUp' : 'chevronDown'} />}
      </button>
    </th>
  );
}
