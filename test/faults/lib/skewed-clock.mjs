// @ts-check
/** Has this process' clock go wrong by SKEW_MS, for the programs of Longbox that are tried with it. */
const skew = Number(process.env['SKEW_MS'] ?? 0);
const now = Date.now.bind(Date);
Date.now = () => now() + skew;
// `new Date()` reads the wrong clock as well.
globalThis.Date = new Proxy(Date, {
  construct: (target, parts, newTarget) =>
    Reflect.construct(target, parts.length > 0 ? parts : [Date.now()], newTarget),
});
