import { Module } from '@nestjs/common';

import { EditorModule } from '../editor/index.js';
import { ImageByAsset } from '../media/image-by-asset.batch.js';
import { Acted } from './acted.js';
import { Acts } from './acts.js';
import { CadenceChanges } from './cadence/cadence-changes.js';
import { QueueActs } from './cadence/queue-acts.js';
import { Queues } from './cadence/queue.js';
import { Reminders } from './cadence/reminders.js';
import { DeskComicById } from './desk-comic-by-id.batch.js';
import { DeskComics } from './desk-comics.js';
import { EmptyBin } from './empty-bin.js';
import { Library } from './library/library.js';
import { NewComic } from './new-comic.js';
import { NewComics } from './new-comics.js';
import { Previews } from './preview/previews.js';
import { Revisions } from './revisions.js';
import { Undo } from './undo.js';

const services = [
  Acts,
  Undo,
  NewComic,
  NewComics,
  DeskComics,
  DeskComicById,
  Revisions,
  Acted,
  CadenceChanges,
  Queues,
  QueueActs,
  Library,
  Reminders,
  EmptyBin,
  Previews,
  ImageByAsset,
];

/** When comics go out and what readers then see. */
@Module({ imports: [EditorModule], providers: services, exports: services })
export class PublishingModule {}
