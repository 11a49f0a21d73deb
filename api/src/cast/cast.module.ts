import { Module } from '@nestjs/common';

import { CastChanges } from './cast-changes.js';
import { AllCast } from './desk-cast.js';

/** What authors do with characters and tags. */
@Module({ providers: [AllCast, CastChanges], exports: [AllCast, CastChanges] })
export class CastModule {}
