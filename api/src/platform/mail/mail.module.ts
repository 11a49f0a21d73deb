import { Global, Module } from '@nestjs/common';

import { Mailer } from './mailer.js';

/** The mail server, for everyone to inject as `Mailer`. */
@Global()
@Module({ providers: [Mailer], exports: [Mailer] })
export class MailModule {}
