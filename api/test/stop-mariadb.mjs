// @ts-check

export default async function stopAfterTests() {
  /** @type {{ longboxTestMariaDb?: import('../../scripts/lib/mariadb.mjs').PrivateMariaDb }} */
  const kept = globalThis;
  await kept.longboxTestMariaDb?.stop();
}
