import { describe, expect, it } from '@jest/globals';

import { saveWords } from './save-words';

describe('how saving is put into words', () => {
  it.each([
    [{ state: 'clean', changes: 0 }, 'Saved', undefined],
    [{ state: 'saving', changes: 1 }, 'Saving…', undefined],
    [{ state: 'offline', changes: 3 }, 'Offline — 3 changes kept on this device', undefined],
    [{ state: 'offline', changes: 1 }, 'Offline — 1 change kept on this device', undefined],
    [{ state: 'resending', changes: 3 }, 'Back online, sending 3 changes…', undefined],
    [{ state: 'merged', changes: 0, mergedFields: ['note'] }, 'Conflict merged', 'Review 1 field'],
    [{ state: 'failed', changes: 1, reason: 'The draft is too large.' }, 'Couldn’t save', 'Try again'],
    [{ state: 'signedOut', changes: 2 }, 'Sign in to keep saving', undefined],
  ] as const)('%o', (status, text, act) => {
    const said = saveWords({ ...status, mergedFields: 'mergedFields' in status ? [...status.mergedFields] : [] });
    expect([said.text, said.act?.label]).toEqual([text, act]);
  });

  it('says why and since when to whoever asks', () => {
    expect(saveWords({ state: 'failed', changes: 1, reason: 'Too large.' }).title).toBe('Too large.');
    expect(saveWords({ state: 'clean', changes: 0, savedAt: new Date() }).title).toMatch(/^Saved at \d/);
  });
});
