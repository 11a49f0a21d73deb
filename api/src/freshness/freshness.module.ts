import { Module } from '@nestjs/common';

import { Freshness } from './freshness.js';

/** Keeps what stands in front as fresh as what is published. */
@Module({ providers: [Freshness] })
export class FreshnessModule {}
