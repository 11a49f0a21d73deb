import { Inject, Injectable } from '@nestjs/common';
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { z } from 'zod';

import { CONFIG, type Config } from '../../platform/config/config.js';
import { inTransaction } from '../../platform/database/in-transaction.js';
import { Refused } from '../../platform/graphql/refusal.js';
import { Account } from '../account.entity.js';
import { beginCeremony, endCeremony, readCeremony } from './ceremonies.js';
import type { CeremonyKind } from './ceremony.entity.js';
import { PasskeyCeremony, PasskeyRefused } from './factors.type.js';
import { Passkey } from './passkey.entity.js';

const didNotWork = 'That passkey did not work. Try again.';

/** As much of a browser's answer as is needed before the library reads it. */
const answerShape = z.looseObject({ id: z.string().max(1_400), response: z.looseObject({}) });

function readAnswer(text: string): { id: string } {
  try {
    return answerShape.parse(JSON.parse(text));
  } catch {
    throw new Refused(new PasskeyRefused(didNotWork));
  }
}

/**
 * Passkeys (WebAuthn level 3), made and used with the person verified by their device. A challenge works once, so neither
 * answer can be sent again.
 */
@Injectable()
export class Passkeys {
  readonly #origin: string;
  readonly #host: string;

  constructor(
    private readonly database: DataSource,
    @Inject(CONFIG) { LONGBOX_URL }: Pick<Config, 'LONGBOX_URL'>,
  ) {
    const { origin, hostname } = new URL(LONGBOX_URL);
    this.#origin = origin;
    this.#host = hostname;
  }

  /** What `navigator.credentials.create` needs to make one for this account. */
  async beginAdd(account: Account): Promise<PasskeyCeremony> {
    const known = await this.database.getRepository(Passkey).findBy({ accountId: account.id });
    const options = await generateRegistrationOptions({
      rpName: this.#host,
      rpID: this.#host,
      userID: new TextEncoder().encode(account.id),
      userName: account.email ?? '',
      userDisplayName: account.name,
      attestationType: 'none',
      excludeCredentials: known.map(({ credentialId: id, transports }) => ({
        id,
        ...(transports && { transports: transports.split(',') }),
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return this.#begun('passkeyAdd', account.id, options);
  }

  /** Keeps what the browser made. */
  async add(tx: EntityManager, accountId: string, ticket: string, name: string, answer: string): Promise<Passkey> {
    const challenge = await takeChallenge(tx, 'passkeyAdd', ticket, accountId);
    const response = readAnswer(answer) as RegistrationResponseJSON;
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response,
      expectedChallenge: challenge,
      expectedOrigin: this.#origin,
      expectedRPID: this.#host,
      requireUserVerification: true,
    }).catch(refuse);
    if (!verified) throw new Refused(new PasskeyRefused(didNotWork));
    const { id: credentialId, publicKey, counter, transports = [] } = registrationInfo.credential;
    const id = uuid();
    const key = { publicKey: Buffer.from(publicKey), counter, transports: transports.join(',').slice(0, 100) };
    await tx.insert(Passkey, { id, accountId, credentialId, name, ...key });
    return tx.findOneByOrFail(Passkey, { id });
  }

  /** What `navigator.credentials.get` needs; with whichever passkey of this site the person picks. */
  async beginUse(): Promise<PasskeyCeremony> {
    const options = await generateAuthenticationOptions({ rpID: this.#host, userVerification: 'required' });
    return this.#begun('passkeySignIn', null, options);
  }

  /** Whose passkey answered. */
  use(ticket: string, answer: string): Promise<Account> {
    return inTransaction(this.database, async (tx) => {
      const challenge = await takeChallenge(tx, 'passkeySignIn', ticket, null);
      const response = readAnswer(answer) as AuthenticationResponseJSON;
      const lock = { mode: 'pessimistic_write' } as const;
      const passkey = await tx.findOne(Passkey, { where: { credentialId: response.id }, lock });
      if (!passkey) throw new Refused(new PasskeyRefused('This passkey is not known here, or no longer.'));
      const { verified, authenticationInfo } = await verifyAuthenticationResponse({
        response,
        expectedChallenge: challenge,
        expectedOrigin: this.#origin,
        expectedRPID: this.#host,
        requireUserVerification: true,
        credential: {
          id: passkey.credentialId,
          publicKey: new Uint8Array(passkey.publicKey),
          counter: passkey.counter,
        },
      }).catch(refuse);
      if (!verified) throw new Refused(new PasskeyRefused(didNotWork));
      const used = { counter: authenticationInfo.newCounter, lastUsedAt: new Date() };
      await tx.update(Passkey, { id: passkey.id }, used);
      return tx.findOneByOrFail(Account, { id: passkey.accountId });
    });
  }

  async #begun(kind: CeremonyKind, accountId: string | null, options: { challenge: string }): Promise<PasskeyCeremony> {
    const ticket = await beginCeremony(this.database.manager, kind, { accountId, secret: options.challenge });
    return new PasskeyCeremony(ticket, JSON.stringify(options));
  }
}

/** The library throws what a browser's answer lacks, down to the byte; that is for nobody to read. */
function refuse(): never {
  throw new Refused(new PasskeyRefused(didNotWork));
}

async function takeChallenge(
  tx: EntityManager,
  kind: CeremonyKind,
  ticket: string,
  of: string | null,
): Promise<string> {
  const ceremony = await readCeremony(tx, kind, ticket);
  if (!ceremony || ceremony.accountId !== of) throw new Refused(new PasskeyRefused('That took too long. Try again.'));
  await endCeremony(tx, ceremony);
  return ceremony.secret;
}
