// @ts-check

const always = [
  '--skip-networking',
  '--skip-name-resolve',
  '--skip-log-bin',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_unicode_ci',
  '--default-time-zone=+00:00',
  '--performance-schema=0',
  '--log-warnings=1',
];

/** Nothing that was acknowledged is lost, not even in a power cut. */
const durable = ['--innodb-flush-log-at-trx-commit=1', '--innodb-buffer-pool-size=128M', '--max-connections=150'];

/** Everything may be lost: small and quick. */
const throwAway = [
  '--innodb-flush-log-at-trx-commit=0',
  '--innodb-doublewrite=0',
  '--innodb-buffer-pool-size=64M',
  '--innodb-log-file-size=8M',
  '--innodb-buffer-pool-dump-at-shutdown=0',
  '--innodb-buffer-pool-load-at-startup=0',
  '--max-connections=300',
];

/** mariadbd refuses to run as root unless it is told so. */
export const userFlag = process.getuid?.() === 0 ? ['--user=root'] : [];

/** @param {boolean} testing */
export const serverFlags = (testing) => [...userFlag, ...always, ...(testing ? throwAway : durable)];
