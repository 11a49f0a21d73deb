import { AuditResolver } from './audit/audit.resolver.js';
import { MeResolver } from './me.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';

/** What of the author schema is about who may. */
export const authResolvers = [MeResolver, SignInResolver, SessionsResolver, AuditResolver];
