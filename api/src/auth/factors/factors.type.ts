import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { DateTime } from '../../platform/graphql/moment.scalar.js';
import { Refusal } from '../../platform/graphql/refusal.js';

@ObjectType('Passkey', { description: 'A key on a device or security key that signs in without a password.' })
export class PasskeyView {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { nullable: true }) lastUsedAt: Date | null;
}

@ObjectType({ description: "How the author's account is kept." })
export class Security {
  @Field({ description: 'Whether an authenticator app is set up.' }) hasTotp: boolean;
  @Field(() => [PasskeyView]) passkeys: PasskeyView[];
  @Field(() => Int) recoveryCodesLeft: number;
}

@ObjectType({ description: 'An authenticator app to be set up: confirm it with a code within ten minutes.' })
export class TotpSetup {
  @Field({ description: 'For `finishTotp`.' }) ticket: string;
  @Field({ description: 'To type in by hand.' }) secret: string;
  @Field({ description: '`otpauth:` address, for an app on the same device.' }) uri: string;
  @Field({ description: 'The same as a QR code: an SVG document.' }) qrSvg: string;
}

@ObjectType({ description: 'A second factor was added.' })
export class FactorAdded {
  @Field(() => [String], {
    description: 'With the first factor, ten codes for the day the device is lost; shown this once. Else empty.',
  })
  recoveryCodes: string[];

  constructor(recoveryCodes: string[]) {
    this.recoveryCodes = recoveryCodes;
  }
}

@ObjectType({ description: 'What a browser needs to make or use a passkey, within ten minutes.' })
export class PasskeyCeremony {
  @Field({ description: 'To send back with the answer.' }) ticket: string;
  @Field({ description: 'Options of `navigator.credentials.create` or `get`, as JSON (WebAuthn level 3, 5.1).' })
  options: string;

  constructor(ticket: string, options: string) {
    this.ticket = ticket;
    this.options = options;
  }
}

@ObjectType({ implements: () => Refusal, description: 'A passkey was not accepted.' })
export class PasskeyRefused extends Refusal {
  constructor(override readonly message: string) {
    super();
  }
}

@ObjectType({ implements: () => Refusal, description: 'A code was not accepted.' })
export class CodeRefused extends Refusal {
  constructor(override readonly message: string) {
    super();
  }
}

@ObjectType({ description: 'The password is right; a code or a passkey is needed too, within ten minutes.' })
export class SecondFactorNeeded {
  @Field({ description: 'For `finishSignIn`.' }) ticket: string;
  @Field({ description: 'Whether there is an authenticator app; a recovery code works in any case.' }) hasTotp: boolean;
  @Field({ description: 'Whether there is a passkey, which `beginPasskeySignIn` asks for.' }) hasPasskey: boolean;

  constructor(ticket: string, hasTotp: boolean, hasPasskey: boolean) {
    Object.assign(this, { ticket, hasTotp, hasPasskey });
  }
}

export const FinishTotpResult = createUnionType({
  name: 'FinishTotpResult',
  types: () => [FactorAdded, CodeRefused] as const,
});

export const FinishPasskeyResult = createUnionType({
  name: 'FinishPasskeyResult',
  types: () => [FactorAdded, PasskeyRefused] as const,
});
