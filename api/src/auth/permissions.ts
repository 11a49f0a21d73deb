/** Who an author is on this site. */
export const roles = ['owner', 'editor', 'contributor'] as const;
export type Role = (typeof roles)[number];

/** Everything that can be allowed, what it allows, and who may. An API token may be given any of these but the last three. */
const table = {
  'desk.read': ['See drafts, comics, lists and the queue', 'owner', 'editor', 'contributor'],
  'comic.write': ['Make and change drafts', 'owner', 'editor', 'contributor'],
  'comic.publish': ['Publish, schedule, withdraw and delete comics', 'owner', 'editor'],
  'series.write': ['Change series, chapters and their order', 'owner', 'editor'],
  'cast.write': ['Change characters and tags', 'owner', 'editor'],
  'media.write': ['Upload pictures and describe them', 'owner', 'editor', 'contributor'],
  'media.manage': ['Replace and delete pictures', 'owner', 'editor'],
  'health.read': ['See how every part of the site does', 'owner', 'editor'],
  'site.write': ["Change the site's settings, look, links and cadence", 'owner'],
  'data.move': ['Import and export everything', 'owner'],
  'audit.read': ['Read who did what', 'owner'],
  'people.manage': ['Invite, change and remove authors', 'owner'],
  'token.manage': ['Make and revoke API tokens', 'owner'],
  'account.own': ["Change one's own name, password, factors and sessions", 'owner', 'editor', 'contributor'],
} as const satisfies Record<string, readonly [string, ...Role[]]>;

export type Permission = keyof typeof table;

const entries = Object.entries(table) as [Permission, readonly [string, ...Role[]]][];

export const permissions: readonly Permission[] = entries.map(([permission]) => permission);

/** Never given to an API token: whoever found one could make the site their own. */
const forPeopleOnly: readonly Permission[] = ['people.manage', 'token.manage', 'account.own'];

export const tokenPermissions = permissions.filter((permission) => !forPeopleOnly.includes(permission));

/** What a permission allows, in a few words. */
export const meaningOf = (permission: Permission): string => table[permission][0];

/** What a role may do. */
export const permissionsOf = (role: Role): ReadonlySet<Permission> =>
  new Set(entries.filter(([, [, ...allowed]]) => allowed.includes(role)).map(([permission]) => permission));
