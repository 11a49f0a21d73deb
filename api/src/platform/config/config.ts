import { z } from 'zod';

const address = z.string().regex(/^(unix:\/.+|\d{1,5}|[\w.-]+:\d{1,5})$/, 'a port, host:port or unix:/path/to.sock');

const environment = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  /** Where the site is reached by readers, without a slash at the end. */
  LONGBOX_URL: z
    .url()
    .transform((url) => url.replace(/\/+$/, ''))
    .default('http://localhost:8080'),
  /** `mysql://user:password@host:port/database`, or with `?socketPath=/path/to.sock`. */
  DATABASE_URL: z.url(),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  API_LISTEN: address.default('3000'),
  /** Folder of originals and renditions. */
  MEDIA_DIR: z.string().min(1),
  /** `on`: this process also does background work; `off`: another process does. */
  LONGBOX_JOBS: z.enum(['on', 'off']).default('on'),
  /** Mail server, `smtp://user:password@host:587` or `smtps://…:465`. Without one, links are shown instead of mailed. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Whom mail comes from: `Tin Harbour <comics@example.org>`. */
  MAIL_FROM: z.string().min(3).optional(),
  /**
   * Inner listeners of every nginx in front, with commas between them: their stored answers are refreshed when something is
   * published. A name may stand for several machines. Without any, readers see it when those answers run out.
   */
  LONGBOX_NGINX: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((one) => one.trim())
        .filter(Boolean),
    )
    .pipe(z.array(address)),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
});

const settings = environment.refine(
  ({ SMTP_URL, MAIL_FROM }) => (SMTP_URL === undefined) === (MAIL_FROM === undefined),
  {
    path: ['SMTP_URL, MAIL_FROM'],
    message: 'come together',
  },
);

export type Config = Readonly<z.infer<typeof settings>>;

/** Name under which the settings are injected. */
export const CONFIG = Symbol('config');

/** Reads the settings once; an empty one is as good as none. All faults are named in one message. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const parsed = settings.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')));
  if (parsed.success) return Object.freeze(parsed.data);
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`These settings need attention:\n${faults.join('\n')}`);
}
