/**
 * Where files live that are written once and never changed. Names are relative, with `/` between their parts, and are
 * chosen by the caller so that two different contents never share one.
 */
export interface FileStore {
  /** A path on this machine where a file may be built before it is kept or discarded. */
  draft(): Promise<string>;
  /**
   * Moves a draft to `name`. When it answers, the file survives a power cut. A file already there is replaced, which
   * for write-once names repairs it at most.
   */
  keep(draft: string, name: string): Promise<void>;
  /** Removes a draft; one that is gone already is no fault. */
  discard(draft: string): Promise<void>;
  has(name: string): Promise<boolean>;
  /** Calls `use` with a path on this machine where the file can be read, and only read, until `use` is done. */
  read<T>(name: string, use: (path: string) => Promise<T>): Promise<T>;
  /** Removes a kept file; one that is gone already is no fault. */
  remove(name: string): Promise<void>;
}
