/** What one look at one part found. */
export interface Finding {
  part: string;
  /** `fault` makes the doctor's exit status 1; `note` is worth knowing. */
  state: 'ok' | 'note' | 'fault';
  /** What is the case, as a sentence. */
  says: string;
  /** What to do about it. */
  advice?: string;
}

export const ok = (part: string, says: string): Finding => ({ part, state: 'ok', says });
export const note = (part: string, says: string, advice?: string): Finding => ({ part, state: 'note', says, advice });
export const fault = (part: string, says: string, advice: string): Finding => ({ part, state: 'fault', says, advice });

export const messageOf = (error: unknown): string => (error instanceof Error && error.message) || String(error);
