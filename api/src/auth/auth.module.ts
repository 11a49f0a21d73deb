import { Module } from '@nestjs/common';

import { AttemptCounter } from './attempts.js';
import { ListAudit } from './audit/list-audit.js';
import { AuthorSockets } from './author-sockets.js';
import { Confirm } from './confirm.js';
import { OwnFactors } from './factors/own-factors.js';
import { Passkeys } from './factors/passkeys.js';
import { Housekeeping } from './housekeeping.js';
import { Identify } from './identify.js';
import { WhoAmI } from './me.js';
import { FirstOwner } from './owner.js';
import { Sessions } from './sessions/sessions.js';
import { OwnSessions } from './sessions/own-sessions.js';
import { OwnAccount } from './own-account.js';
import { Invitations } from './people/invitations.js';
import { PasswordReset } from './people/password-reset.js';
import { People } from './people/people.js';
import { HandOver } from './signed-in.js';
import { SignIn } from './sign-in.js';
import { ApiTokens } from './tokens/api-tokens.js';
import { ManageTokens } from './tokens/manage-tokens.js';

const services = [
  Sessions,
  Identify,
  AuthorSockets,
  WhoAmI,
  HandOver,
  SignIn,
  FirstOwner,
  AttemptCounter,
  OwnSessions,
  OwnAccount,
  Confirm,
  Passkeys,
  OwnFactors,
  People,
  Invitations,
  PasswordReset,
  ApiTokens,
  ManageTokens,
  ListAudit,
  Housekeeping,
];

/** Who may: accounts, sessions and the frame of the author schema. */
@Module({ providers: services, exports: services })
export class AuthModule {}
