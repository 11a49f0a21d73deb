/** A value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

const isObject = (value: Json | undefined): value is { readonly [key: string]: Json | undefined } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with the keys of every object sorted by code unit and undefined entries left out. */
export function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}

/** JSON text that is the same for equal values: sorted keys, no spaces. */
export const canonicalJson = (value: Json): string => JSON.stringify(sortKeys(value));

/**
 * The one spelling of a persisted request's variables that caches store: canonical JSON without null entries at the
 * top level; an empty string when nothing is left. Entries that equal the document's default must be left out by the
 * caller, which knows the document.
 */
export function canonicalVariables(variables: { readonly [key: string]: Json | undefined }): string {
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== null && value !== undefined),
  );
  return Object.keys(given).length === 0 ? '' : canonicalJson(given);
}
