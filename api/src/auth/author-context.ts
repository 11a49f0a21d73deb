import { type Permission, permissionsOf, type Role } from './permissions.js';

/** Where a request came from, for the session list and the audit log. */
export interface Origin {
  /** IP address of the client. */
  address: string;
  /** Its `User-Agent`, shortened. */
  device: string;
}

/** Who a request to the author schema speaks for: a signed-in person, or a person's API token. */
export class AuthorContext {
  readonly accountId: string;
  readonly name: string;
  readonly role: Role;
  /** Null for an API token. */
  readonly sessionId: string | null;
  /** Null for a session. */
  readonly tokenId: string | null;
  readonly from: Origin;
  private readonly permissions: ReadonlySet<Permission>;

  /** @param scopes of an API token, which may never do more than the person who made it */
  constructor(
    { accountId, name, role, sessionId, tokenId, from }: Omit<AuthorContext, 'may' | 'permissions'>,
    scopes?: readonly Permission[],
  ) {
    Object.assign(this, { accountId, name, role, sessionId, tokenId, from });
    const ofRole = permissionsOf(role);
    this.permissions = scopes ? new Set(scopes.filter((scope) => ofRole.has(scope))) : ofRole;
  }

  may(permission: Permission): boolean {
    return this.permissions.has(permission);
  }
}
