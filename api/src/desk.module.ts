import { Module } from '@nestjs/common';

import { AuthModule } from './auth/auth.module.js';
import { authorResolvers } from './author-schema.js';

/** What authors work with, as the author schema answers it. A capability exports its services and is imported here. */
@Module({ imports: [AuthModule], providers: authorResolvers, exports: [AuthModule] })
export class DeskModule {}
