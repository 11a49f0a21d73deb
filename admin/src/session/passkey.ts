/** Whether this browser can make and use passkeys as this desk asks for them (WebAuthn level 3). */
export const hasPasskeys = 'PublicKeyCredential' in window && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

const answerOf = (credential: Credential | null): string | undefined =>
  credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : undefined;

/**
 * Has the device prove who sits before it.
 * @param options JSON text from the API
 * @returns JSON text for the API; undefined when the person or the device stopped it
 */
export async function usePasskey(options: string): Promise<string | undefined> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(JSON.parse(options));
  return navigator.credentials.get({ publicKey }).then(answerOf, () => undefined);
}

/** Has the device make a passkey; otherwise as `usePasskey`. */
export async function makePasskey(options: string): Promise<string | undefined> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(JSON.parse(options));
  return navigator.credentials.create({ publicKey }).then(answerOf, () => undefined);
}
