import { type Permission, permissionsOf, type Role } from './permissions.js';

/** Where a request came from, for the session list and the audit log. */
export interface Origin {
  /** IP address of the client. */
  address: string;
  /** Its `User-Agent`, shortened. */
  device: string;
}

/** What makes up an `AuthorContext`. */
export type Who = Pick<AuthorContext, 'accountId' | 'name' | 'role' | 'sessionId' | 'tokenId' | 'from' | 'confirmedAt'>;

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
  /** When this person last proved in this session that it is them; null for an API token. */
  readonly confirmedAt: Date | null;
  private readonly permissions: ReadonlySet<Permission>;

  /** @param scopes of an API token, which may never do more than the person who made it */
  constructor(who: Who, scopes?: readonly Permission[]) {
    Object.assign(this, who);
    const ofRole = permissionsOf(who.role);
    this.permissions = scopes ? new Set(scopes.filter((scope) => ofRole.has(scope))) : ofRole;
  }

  may(permission: Permission): boolean {
    return this.permissions.has(permission);
  }
}
