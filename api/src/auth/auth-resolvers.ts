import { AuditResolver } from './audit/audit.resolver.js';
import { ConfirmResolver } from './confirm.resolver.js';
import { FactorsResolver } from './factors/factors.resolver.js';
import { MeResolver } from './me.resolver.js';
import { SignInResolver } from './sign-in.resolver.js';
import { JoinResolver } from './people/join.resolver.js';
import { PeopleResolver } from './people/people.resolver.js';
import { OwnAccountResolver } from './own-account.resolver.js';
import { SessionsResolver } from './sessions/sessions.resolver.js';
import { ApiTokensResolver } from './tokens/api-tokens.resolver.js';

/** What of the author schema is about who may. */
export const authResolvers = [
  MeResolver,
  SignInResolver,
  JoinResolver,
  OwnAccountResolver,
  ConfirmResolver,
  FactorsResolver,
  SessionsResolver,
  PeopleResolver,
  ApiTokensResolver,
  AuditResolver,
];
