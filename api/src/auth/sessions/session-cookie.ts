import { parseCookie, stringifySetCookie } from 'cookie';

const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * The cookie that holds a session's secret. `__Host-` ties it to this host and to HTTPS, or to this machine, which browsers
 * trust alike; on plain HTTP elsewhere they refuse such a cookie, so there it goes by a plainer name.
 *
 * @param site the address readers use
 */
export function sessionCookie(site: string) {
  const { protocol, hostname } = new URL(site);
  const isSecure = protocol === 'https:' || localHosts.has(hostname);
  const name = isSecure ? '__Host-longbox' : 'longbox';

  return {
    read: (header: string | undefined): string | undefined => (header ? parseCookie(header)[name] : undefined),
    /** @param token null takes the cookie away */
    write: (token: string | null, seconds: number): string =>
      stringifySetCookie({
        name,
        value: token ?? '',
        path: '/',
        httpOnly: true,
        sameSite: 'lax',
        secure: isSecure,
        maxAge: token === null ? 0 : seconds,
      }),
  };
}
