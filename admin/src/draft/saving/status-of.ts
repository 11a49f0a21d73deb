import type { SaveStatus } from '../session';
import type { SyncState } from '../sync';

/** What the screen says of a draft, from what its sync engine knows. It never says saved before the site has. */
export function statusOf(state: SyncState): SaveStatus {
  const { unkept, waiting, fields, merged, savedAt, link, away } = state;
  const pending = unkept || waiting > 0;
  const status = (save: SaveStatus['state'], more: Partial<SaveStatus> = {}): SaveStatus => ({
    state: save,
    changes: pending ? Math.max(1, fields.size) : 0,
    ...(savedAt && { savedAt }),
    ...more,
  });
  const reason = state.ended ?? state.refusal ?? state.trouble;
  if (reason !== undefined) return status('failed', { reason });
  if (link === 'signedOut') return status('signedOut');
  if (link === 'down') return status('offline');
  if (link === 'fault' && pending) return status('failed', { reason: state.fault ?? '' });
  if (pending) return status(away ? 'resending' : 'saving');
  if (merged.size > 0) return status('merged', { mergedFields: [...merged] });
  return status('clean');
}
