import { Module } from '@nestjs/common';

import { ChapterChanges } from './chapter-changes.js';
import { OutlineOfAll } from './outline.js';
import { SeriesChanges } from './series-changes.js';

/** What authors do with series and chapters. */
@Module({
  providers: [OutlineOfAll, SeriesChanges, ChapterChanges],
  exports: [OutlineOfAll, SeriesChanges, ChapterChanges],
})
export class SeriesModule {}
