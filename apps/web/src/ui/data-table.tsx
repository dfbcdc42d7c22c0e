import type { CSSProperties, ReactNode } from 'react';
import { Button } from './button';
import type { Column } from './column';
import { DataRow } from './data-row';
import { GroupRow } from './group-row';
import { HeadCell } from './head-cell';

interface RowGroup<Row> {
  key: string;
  title: ReactNode;
  rows: readonly Row[];
}

interface DataTableProps<Row> {
  /** Says what the table shows, for those who hear it. */
  caption: string;
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  rows?: readonly Row[];
  groups?: readonly RowGroup<Row>[];
  isSelected?: (row: Row) => boolean;
  /** Rows of people and things become cards on a phone; a matrix scrolls sideways instead. */
  asCards?: boolean;
  hasStickyHead?: boolean;
  isDense?: boolean;
  /** Where the reference line of the plumbed column stands, as a share of its scale from 0 to 1. */
  plumbAt?: number;
  className?: string;
  empty?: ReactNode;
  /** Pages follow a cursor: what is there stays, the next ones come below. */
  more?: { label?: string; onMore: () => void; isPending: boolean } | undefined;
  footer?: ReactNode;
}

/** A box that scrolls must take focus, or the keyboard cannot scroll it. */
const SCROLLED_BY_KEYS = { tabIndex: 0 } as const;

/** Set through the CSSOM, which the content security policy allows. */
const atShare = (share: number): CSSProperties => ({ '--at': share }) as CSSProperties;

/** A table of the platform: read by rows and columns, its links and buttons in tab order. */
export function DataTable<Row>({
  caption,
  columns,
  rowKey,
  rows = [],
  groups,
  isSelected,
  asCards = true,
  hasStickyHead = false,
  isDense = false,
  plumbAt,
  className,
  empty,
  more,
  footer,
}: DataTableProps<Row>) {
  const bodies = groups ?? [{ key: 'all', title: null, rows }];
  if (empty !== undefined && bodies.every((body) => body.rows.length === 0)) return <>{empty}</>;
  const lastRow = bodies.findLast((body) => body.rows.length > 0)?.rows.at(-1);
  const look = [asCards && 'cards', hasStickyHead && 'sticky-head', isDense && 'dense', className];
  return (
    <>
      <div className="scroll" role="group" aria-label={caption} {...SCROLLED_BY_KEYS}>
        <table
          className={look.filter(Boolean).join(' ')}
          style={plumbAt === undefined ? undefined : atShare(plumbAt)}
        >
          <caption className="vh">{caption}</caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <HeadCell key={column.key} column={column} />
              ))}
            </tr>
          </thead>
          {bodies.map((body) => (
            <tbody key={body.key}>
              {body.title !== null && <GroupRow title={body.title} columns={columns} />}
              {body.rows.map((row) => (
                <DataRow
                  key={rowKey(row)}
                  row={row}
                  columns={columns}
                  isSelected={isSelected?.(row) ?? false}
                  isLast={row === lastRow}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
      {(more || footer) && (
        <div className="table-foot">
          {footer}
          {more && (
            <Button size="small" className="push" onPress={more.onMore} isPending={more.isPending}>
              {more.label ?? 'Next 25'}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
