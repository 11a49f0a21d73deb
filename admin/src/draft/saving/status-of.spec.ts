import { describe, expect, it } from '@jest/globals';

import type { SyncState } from '../sync/sync-state';
import { statusOf } from './status-of';

const state = (more: Partial<SyncState> = {}): SyncState => ({
  ready: true,
  unkept: false,
  waiting: 0,
  fields: new Set(),
  merged: new Set(),
  away: false,
  link: 'up',
  ...more,
});

describe('what is said of saving', () => {
  it('is saved only when nothing is in memory and nothing waits', () => {
    expect(statusOf(state()).state).toBe('clean');
    expect(statusOf(state({ unkept: true })).state).toBe('saving');
    expect(statusOf(state({ waiting: 1 })).state).toBe('saving');
  });

  it('counts fields, and at least one change where it is not known which', () => {
    const fields = new Set(['title', 'alt:a']);
    expect(statusOf(state({ link: 'down', waiting: 9, fields }))).toMatchObject({ state: 'offline', changes: 2 });
    expect(statusOf(state({ link: 'down', waiting: 9 }))).toMatchObject({ state: 'offline', changes: 1 });
    expect(statusOf(state({ link: 'down' }))).toMatchObject({ state: 'offline', changes: 0 });
  });

  it('is resending after an absence, until everything of that time is sent', () => {
    expect(statusOf(state({ away: true, waiting: 3 })).state).toBe('resending');
  });

  it('asks to sign in when the session has ended, and says why something was refused', () => {
    expect(statusOf(state({ link: 'signedOut', waiting: 1 })).state).toBe('signedOut');
    const reason = 'The title is longer than 1000 characters.';
    expect(statusOf(state({ refusal: reason }))).toMatchObject({ state: 'failed', reason });
    expect(statusOf(state({ link: 'fault', fault: 'No.', waiting: 1 }))).toMatchObject({
      state: 'failed',
      reason: 'No.',
    });
  });

  it('tells which fields were merged once all is saved', () => {
    const merged = new Set(['note']);
    expect(statusOf(state({ merged, waiting: 1 })).state).toBe('saving');
    expect(statusOf(state({ merged }))).toMatchObject({ state: 'merged', mergedFields: ['note'] });
  });
});
