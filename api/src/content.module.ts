import { Module } from '@nestjs/common';

import { NextPublication } from './comics/next-publication.js';
import { publicBatches, publicResolvers } from './public-schema.js';

/** What readers see, as the public schema answers it. */
@Module({
  providers: [...publicResolvers, ...publicBatches, NextPublication],
  exports: [NextPublication],
})
export class ContentModule {}
