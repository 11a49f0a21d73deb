/** Which fields were written here while the site was out of reach, to tell which others wrote in meanwhile. */
export class Absence {
  #fields: Set<string> | undefined;

  /** The site went out of reach; `unsent` names the fields whose changes it does not have. */
  begin(unsent: ReadonlySet<string>): void {
    this.#fields ??= new Set(unsent);
  }

  wrote(field: string): void {
    this.#fields?.add(field);
  }

  /**
   * Whether a change by somebody else meets one that was made here during the absence. While everybody is connected, two
   * in one field see each other; after an absence one should look at it.
   */
  meets(field: string): boolean {
    return this.#fields?.has(field) ?? false;
  }

  /** Everything of that time is sent and fetched; whether there was an absence. */
  end(): boolean {
    const was = this.#fields !== undefined;
    this.#fields = undefined;
    return was;
  }
}
