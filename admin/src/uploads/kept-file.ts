/** What a file is for, once it is an asset: a page of a comic, or the many that become comics together. */
export type Goal = { kind: 'page'; comicId: string } | { kind: 'bulk' };

/**
 * `waiting`: bytes are missing at the site. `looking`: all are there, and it looks at them. `arrived`: it is an asset, and
 * its page is being put in. `refused`: the file itself will not do. `failed`: something else went wrong, try again.
 */
export type FileState = 'waiting' | 'looking' | 'arrived' | 'done' | 'refused' | 'failed';

/** A file that this device keeps until the site has it, so that a reload asks for nothing again. */
export interface KeptFile {
  /** Also the id of the page that it becomes. */
  id: string;
  /** Account of whoever chose it: nobody else who signs in here sends it. */
  owner: string;
  goal: Goal;
  /** Files stand in this order. */
  rank: number;
  name: string;
  bytes: number;
  /** Gone once the site has it. */
  file: Blob | null;
  /** Where it is being sent to, once the site said. */
  url: string | null;
  state: FileState;
  /** Why it was refused or failed, and what helps. */
  reason: string;
  remedy: string;
  /** What it became. */
  asset: { id: string; width: number; height: number; thumb: string; isDuplicate: boolean } | null;
}
