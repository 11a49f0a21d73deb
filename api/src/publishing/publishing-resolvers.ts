import { ActsResolver } from './acts.resolver.js';
import { BulkActsResolver } from './bulk-acts.resolver.js';
import { CadenceResolver } from './cadence/cadence.resolver.js';
import { QueueActsResolver } from './cadence/queue-acts.resolver.js';
import { QueueResolver } from './cadence/queue.resolver.js';
import { DeskComicFieldsResolver } from './desk-comic-fields.resolver.js';
import { DeskComicsResolver } from './desk-comics.resolver.js';
import { LibraryResolver } from './library/library.resolver.js';
import { PreviewsResolver } from './preview/previews.resolver.js';
import { RevisionsResolver } from './revisions.resolver.js';

/** What publishing answers in the author schema. */
export const publishingResolvers = [
  ActsResolver,
  BulkActsResolver,
  DeskComicsResolver,
  DeskComicFieldsResolver,
  RevisionsResolver,
  PreviewsResolver,
  CadenceResolver,
  QueueResolver,
  QueueActsResolver,
  LibraryResolver,
];
