/**
 * The one place that says where a GraphQL type's rows live: its table and, for each field that is a
 * column, the column. Declared beside the type; loaders read it.
 */
export interface Table<Row extends { readonly id: string }> {
  readonly name: string;
  readonly columns: { readonly [Field in keyof Row]-?: string };
}

/** A list of child rows under a parent, in a fixed order and with a bound. */
export interface ManyOf<Row extends { readonly id: string }> {
  readonly table: Table<Row>;
  /** The column that holds the parent's id. */
  readonly by: string;
  readonly orderBy: string;
  readonly limit: number;
  /** A fixed condition on the child `c`, without parameters. */
  readonly where?: string;
}

export const tableOf = <Row extends { readonly id: string }>(
  name: string,
  columns: Table<Row>['columns'],
): Table<Row> => ({
  name,
  columns,
});

/** `c.full_name as "fullName", …` for every field of the table. */
export const selectList = <Row extends { readonly id: string }>(table: Table<Row>, alias = 'c'): string =>
  Object.entries<string>(table.columns)
    .map(([field, column]) => `${alias}.${column} as "${field}"`)
    .join(', ');
