/**
 * An object or list from a JSON column. The driver has read it already where the server names the column's type, which it
 * does not in a `UNION`.
 */
export const readJson = <Value extends object>(value: Value | string): Value =>
  typeof value === 'string' ? JSON.parse(value) : value;
