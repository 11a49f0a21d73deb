import { describe, expect, it } from '@jest/globals';

import { after, held, released, waitOf } from './held-status';

const saving = { state: 'saving', changes: 1 } as const;
const clean = { state: 'clean', changes: 0 } as const;
const offline = { state: 'offline', changes: 1 } as const;

describe('the save state on screen', () => {
  it('shows Saving… at once and for at least 600 ms', () => {
    const start = after(held(clean, 0), saving, 1_000);
    expect(start.shown).toBe(saving);
    const early = after(start, clean, 1_200);
    expect(early.shown).toBe(saving);
    expect(waitOf(early, 1_200)).toBe(400);
    expect(released(early, 1_600).shown).toBe(clean);
  });

  it('waits no longer when Saving… was seen', () => {
    const start = held(saving, 0);
    const late = after(start, clean, 600);
    expect(late.shown).toBe(clean);
    expect(waitOf(late, 600)).toBeNull();
  });

  it('shows what is true last, not everything in between', () => {
    const early = after(after(held(saving, 0), clean, 100), offline, 200);
    expect(released(early, 600).shown).toBe(offline);
  });

  it('goes on saving without a break when more was typed', () => {
    const more = { ...saving, changes: 2 };
    const early = after(after(held(saving, 0), clean, 100), more, 200);
    expect(early).toEqual({ shown: more, since: 0, next: null });
  });

  it('says everything else without delay', () => {
    expect(after(held(offline, 0), { state: 'resending', changes: 1 }, 1).shown.state).toBe('resending');
    expect(after(held(clean, 0), { state: 'failed', changes: 1, reason: '…' }, 1).shown.state).toBe('failed');
  });
});
