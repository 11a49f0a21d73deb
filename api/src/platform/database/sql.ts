import type { DataSource } from 'typeorm';

/** A value that stands for a `?`. A list stands for `IN (?)`. */
export type SqlValue = string | number | boolean | Date | null | readonly (string | number)[];

/** A piece of SQL with the values of its question marks. */
export interface Sql {
  text: string;
  values: readonly SqlValue[];
}

/** Writes a statement with values in place; nested pieces keep their values. Values never become text. */
export function sql(strings: TemplateStringsArray, ...parts: readonly (SqlValue | Sql)[]): Sql {
  let text = strings[0] ?? '';
  const values: SqlValue[] = [];
  parts.forEach((part, index) => {
    if (isSql(part)) {
      text += part.text;
      values.push(...part.values);
    } else {
      text += '?';
      values.push(part);
    }
    text += strings[index + 1] ?? '';
  });
  return { text, values };
}

const isSql = (part: SqlValue | Sql): part is Sql =>
  typeof part === 'object' && part !== null && !(part instanceof Date) && 'text' in part;

/** Joins pieces with words between them, such as ` AND `. */
export const joinSql = (pieces: readonly Sql[], between: string): Sql => ({
  text: pieces.map(({ text }) => text).join(between),
  values: pieces.flatMap(({ values }) => values),
});

/** A piece that is always the same text, such as a column's name. */
export const rawSql = (text: string): Sql => ({ text, values: [] });

/** Rows of a statement as the driver gives them: uuids as text, moments as Date, JSON as text. */
export const readRows = <Row>(database: DataSource, { text, values }: Sql): Promise<Row[]> =>
  database.query<Row[]>(text, [...values]);
