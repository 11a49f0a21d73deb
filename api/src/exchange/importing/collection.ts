import type { ArchiveComic } from '../archive-format/comic.js';
import type { Manifest } from '../archive-format/manifest.js';

/** A comic that a reader has understood, or one it could not, with the reason. */
export type ReadComic =
  | { where: string; comic: ArchiveComic }
  | {
      /** Where it stands, for the report: `comics.jsonl, line 12` or the file's path. */
      where: string;
      /** As far as it could be made out. */
      slug?: string;
      /** A whole sentence. */
      refused: string;
      /** Images it would have had. */
      files: string[];
    };

/** What a reader makes of a source, in the words of the archive format: one shape for every kind of import. */
export interface Collection {
  /** What was read, for the report: `a Longbox archive`, `a folder of images`. */
  kind: string;
  manifest: Manifest;
  /** The comics in reading order. May be walked more than once. */
  comics(): AsyncIterable<ReadComic>;
  /** Files whose words were taken. */
  read: string[];
  /** Files that are no image to import, and why: a sentence for the report. */
  passedOver: ReadonlyMap<string, string>;
  /** What a person should know about how it was read. */
  remarks: string[];
}
