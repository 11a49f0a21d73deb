import { Module } from '@nestjs/common';

import { DRAFTS } from '../publishing/draft-source.js';
import { Compactor } from './compactor.js';
import { DraftFeed } from './draft-feed.js';
import { DraftSignal } from './draft-signal.js';
import { DraftWriter } from './draft-writer.js';
import { Drafts } from './drafts.js';
import { HistoryKeeper } from './history-keeper.js';
import { OpenDrafts } from './open-drafts.js';
import { Presence } from './presence.js';

/** The living drafts of comics, and how they are written. */
@Module({
  providers: [
    OpenDrafts,
    DraftSignal,
    DraftWriter,
    DraftFeed,
    HistoryKeeper,
    Compactor,
    Presence,
    { provide: DRAFTS, useClass: Drafts },
  ],
  exports: [DRAFTS, DraftWriter, DraftFeed, HistoryKeeper, Presence],
})
export class EditorModule {}
