/** How a draft stands between this tab, this device and the site. */
export interface SyncState {
  /** Whether the document holds what the site or this device has of it. */
  ready: boolean;
  /** Something is in this tab's memory alone. */
  unkept: boolean;
  /** Batches on this device that the site has not acknowledged, of all tabs. */
  waiting: number;
  /** Names of the fields that were changed here since everything was acknowledged. */
  fields: Set<string>;
  /** Names of fields that were changed here and elsewhere while this device was away. */
  merged: Set<string>;
  /** The site was out of reach, and not everything of that time is sent and fetched yet. */
  away: boolean;
  /** `new`: not tried yet; `down`: no network; `fault`: the site answered that it could not. */
  link: 'new' | 'up' | 'down' | 'signedOut' | 'fault';
  /** What the site said, when `link` is `fault`. */
  fault?: string;
  /** Why the site could not take something that was written here. */
  refusal?: string;
  /** Why this device cannot keep what is written. */
  trouble?: string;
  /** Why nothing more can be written by this page. */
  ended?: string;
  /** When the site last acknowledged something. */
  savedAt?: Date;
  /** How often this device found that it said something else than the site; it must stay 0. */
  diverged?: number;
}
