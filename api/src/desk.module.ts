import { Module } from '@nestjs/common';

import { AuthModule } from './auth/auth.module.js';
import { authorResolvers } from './author-schema.js';
import { CastModule } from './cast/cast.module.js';
import { EditorModule } from './editor/index.js';
import { UploadsModule } from './media/uploads/uploads.module.js';
import { PublishingModule } from './publishing/publishing.module.js';
import { SeriesModule } from './series/series.module.js';
import { SiteModule } from './site/site.module.js';

/** What authors work with, as the author schema answers it. A capability exports its services and is imported here. */
@Module({
  imports: [AuthModule, SiteModule, SeriesModule, CastModule, EditorModule, PublishingModule, UploadsModule],
  providers: authorResolvers,
  exports: [AuthModule],
})
export class DeskModule {}
