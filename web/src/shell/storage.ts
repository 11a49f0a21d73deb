import { isServer } from 'solid-js/web';

/** Reads what this device keeps; `fallback` when it keeps nothing, or nothing that can be understood. */
export function readStored<Value>(key: string, fallback: Value, check: (value: unknown) => value is Value): Value {
  if (isServer) return fallback;
  try {
    const text = localStorage.getItem(key);
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return check(value) ? value : fallback;
  } catch {
    return fallback;
  }
}

/** Keeps a value on this device; does nothing where storage is blocked or full. */
export function writeStored(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Reading goes on without being remembered.
  }
}
