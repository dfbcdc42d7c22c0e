import type { ReactNode } from 'react';
import type { Column } from './column';

const BLANK = ' ';

/** Names the rows below it. A reference line of a column runs through it unbroken. */
export function GroupRow<Row>({ title, columns }: { title: ReactNode; columns: readonly Column<Row>[] }) {
  const plumbed = columns.findIndex((column) => column.isPlumbed === true);
  if (plumbed < 1) {
    return (
      <tr className="group">
        <th scope="rowgroup" colSpan={columns.length}>
          {title}
        </th>
      </tr>
    );
  }
  const after = columns.length - plumbed - 1;
  return (
    <tr className="group">
      <th scope="rowgroup" colSpan={plumbed}>
        {title}
      </th>
      <td className="plumbed">{BLANK}</td>
      {after > 0 && <td colSpan={after}>{BLANK}</td>}
    </tr>
  );
}
