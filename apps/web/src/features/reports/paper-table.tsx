import type { ReportTable } from '@ve-dich/contract';
import { PaperRuns } from './paper-runs.tsx';
import { typeOf, type PaperProfile } from './paper-type.ts';
import styles from './paper.module.css';

type Row = ReportTable['rows'][number];
type Cell = Row['cells'][number];

/** The rows below each group's name, with it; those before the first group are one of their own. */
const grouped = (rows: readonly Row[]): readonly (readonly Row[])[] => {
  const groups: Row[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last === undefined || row.kind === 'group') groups.push([row]);
    else last.push(row);
  }
  return groups;
};

const Content = ({ cell }: { readonly cell: Cell }) =>
  cell.kind === 'text' ? <PaperRuns runs={cell.runs} isTight /> : cell.kind === 'number' ? cell.text : null;

const alignOf = (table: ReportTable, cell: Cell, index: number): 'left' | 'center' | 'right' =>
  cell.kind === 'number' ? 'right' : (table.columns[index]?.align ?? 'left');

type RowProps = { readonly table: ReportTable; readonly row: Row; readonly name: number };

/** A group's name reaches over the columns that have nothing to say of it. */
const GroupRow = ({ table, row }: RowProps) => {
  const last = row.cells.findLastIndex((cell) => cell.kind !== 'empty');
  return (
    <tr data-kind={row.kind}>
      {row.cells.slice(0, last + 1).map((cell, index) =>
        index === last ? (
          <th key={index} scope="rowgroup" colSpan={row.cells.length - last}>
            <Content cell={cell} />
          </th>
        ) : (
          <td key={index} data-align={alignOf(table, cell, index)}>
            <Content cell={cell} />
          </td>
        ),
      )}
    </tr>
  );
};

const PlainRow = ({ table, row, name }: RowProps) => (
  <tr data-kind={row.kind}>
    {row.cells.map((cell, index) =>
      index === name && cell.kind !== 'empty' ? (
        <th key={index} scope="row" data-align={alignOf(table, cell, index)}>
          <Content cell={cell} />
        </th>
      ) : (
        <td key={index} data-align={alignOf(table, cell, index)}>
          <Content cell={cell} />
        </td>
      ),
    )}
  </tr>
);

/** A table of the report, with its spans, its numbered columns and its groups. */
export const PaperTable = ({
  table,
  profile,
}: {
  readonly table: ReportTable;
  readonly profile: PaperProfile;
}) => {
  const width = table.columns.reduce((sum, { widthMm }) => sum + widthMm, 0);
  const name = table.columns.findIndex(({ key }) => key === 'name');
  return (
    <table className={styles.table} style={typeOf(profile, 'table')}>
      <caption className="visually-hidden">{table.summary}</caption>
      <colgroup>
        {table.columns.map(({ key, widthMm }) => (
          <col key={key} style={{ width: `${(widthMm * 100) / width}%` }} />
        ))}
      </colgroup>
      <thead style={typeOf(profile, 'tableHead')}>
        {table.header.map((cells, index) => (
          <tr key={index}>
            {cells.map(({ text, columns, rows }, at) => (
              <th key={at} scope={columns > 1 ? 'colgroup' : 'col'} colSpan={columns} rowSpan={rows}>
                {text}
              </th>
            ))}
          </tr>
        ))}
        {table.numbering.length === 0 ? null : (
          <tr>
            {table.numbering.map((number, index) => (
              <td key={table.columns[index]?.key ?? index}>{number}</td>
            ))}
          </tr>
        )}
      </thead>
      {grouped(table.rows).map((rows, index) => (
        <tbody key={index}>
          {rows.map((row, at) =>
            row.kind === 'group' ? (
              <GroupRow key={at} table={table} row={row} name={name} />
            ) : (
              <PlainRow key={at} table={table} row={row} name={name} />
            ),
          )}
        </tbody>
      ))}
    </table>
  );
};
