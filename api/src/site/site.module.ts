import { Module } from '@nestjs/common';

import { ChangeSite } from './change-site.js';

/** What authors do with the site's settings. */
@Module({ providers: [ChangeSite], exports: [ChangeSite] })
export class SiteModule {}
