/** The value, or a fault when the tables hold what their constraints forbid. */
export function required<Value>(value: Value | null | undefined, what: string): Value {
  if (value == null) throw new Error(`Missing: ${what}`);
  return value;
}
