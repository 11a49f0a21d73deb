import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();
const base64url = (data: Buffer | string): string => Buffer.from(data).toString('base64url');

/** Major type and length, as every CBOR item begins. */
const head = (major: number, count: number): Buffer => {
  if (count < 24) return Buffer.from([(major << 5) | count]);
  return count < 256
    ? Buffer.from([(major << 5) | 24, count])
    : Buffer.from([(major << 5) | 25, count >> 8, count & 255]);
};

/** CBOR (RFC 8949) of the few shapes that WebAuthn's structures need. */
function cbor(value: number | string | Buffer | Map<number | string, unknown>): Buffer {
  if (typeof value === 'number') return value < 0 ? head(1, -1 - value) : head(0, value);
  if (typeof value === 'string') return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  const pairs = [...value].flatMap(([key, inner]) => [cbor(key), cbor(inner as never)]);
  return Buffer.concat([head(5, value.size), ...pairs]);
}

interface Behaviour {
  /** Where the page that asks says it is. */
  origin: string;
  /** Whether the person unlocked it with a finger or PIN. */
  verified?: boolean;
}

/** A security key in software: one ES256 passkey, as WebAuthn level 3 (6. Authenticator Model) wants it. */
export class Authenticator {
  readonly #id = randomBytes(32);
  readonly #privateKey: KeyObject;
  readonly #publicKey: Buffer;
  #counter = 0;

  constructor() {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    this.#privateKey = privateKey;
    const [kty, alg, crv] = [2, -7, 1];
    const cose = new Map<number, unknown>([
      [1, kty],
      [3, alg],
      [-1, crv],
      [-2, Buffer.from(x, 'base64url')],
      [-3, Buffer.from(y, 'base64url')],
    ]);
    this.#publicKey = cbor(cose);
  }

  /** Answers `navigator.credentials.create`: JSON text as `PublicKeyCredential.toJSON()` gives it. */
  create(options: string, { origin, verified = true }: Behaviour): string {
    const { challenge, rp } = JSON.parse(options) as { challenge: string; rp: { id: string } };
    const size = Buffer.from([0, this.#id.length]);
    const attested = Buffer.concat([Buffer.alloc(16), size, this.#id, this.#publicKey]);
    const authData = Buffer.concat([this.#authData(rp.id, verified, 0x40), attested]);
    const attestation = cbor(
      new Map<string, unknown>([
        ['fmt', 'none'],
        ['attStmt', new Map()],
        ['authData', authData],
      ]),
    );
    const clientDataJSON = clientData('webauthn.create', challenge, origin);
    return this.#answer({ clientDataJSON, attestationObject: base64url(attestation), transports: ['usb'] });
  }

  /** Answers `navigator.credentials.get`. */
  get(options: string, { origin, verified = true }: Behaviour): string {
    const { challenge, rpId } = JSON.parse(options) as { challenge: string; rpId: string };
    const authData = this.#authData(rpId, verified, 0);
    const clientDataJSON = clientData('webauthn.get', challenge, origin);
    const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    const signature = base64url(sign('sha256', signed, this.#privateKey));
    return this.#answer({ clientDataJSON, authenticatorData: base64url(authData), signature });
  }

  #authData(host: string, verified: boolean, more: number): Buffer {
    this.#counter += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    const [present, unlocked] = [0x01, verified ? 0x04 : 0];
    return Buffer.concat([sha256(host), Buffer.from([present | unlocked | more]), counter]);
  }

  #answer(response: object): string {
    const id = base64url(this.#id);
    return JSON.stringify({ id, rawId: id, type: 'public-key', clientExtensionResults: {}, response });
  }
}

const clientData = (type: string, challenge: string, origin: string): string =>
  base64url(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
