import type { Json } from '@longbox/shared/canonical-variables';

type Values = { readonly [key: string]: Json | undefined };

/** Of some values, those that are not as they were, before and after; null when all are. */
export function whatChanged(was: Values, is: Values): { before: Values; after: Values } | null {
  const keys = Object.keys(is).filter((key) => JSON.stringify(is[key]) !== JSON.stringify(was[key]));
  if (keys.length === 0) return null;
  const pick = (from: Values): Values => Object.fromEntries(keys.map((key) => [key, from[key] ?? null]));
  return { before: pick(was), after: pick(is) };
}
