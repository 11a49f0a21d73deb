import { Inject, Injectable } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';

import { CONFIG, type Config } from '../config/config.js';

/** A mail as people read it: plain words. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** Sends mail by the operator's server (SMTP_URL, MAIL_FROM). A site may have none. */
@Injectable()
export class Mailer {
  readonly #transport: Transporter | undefined;
  readonly #from: string | undefined;

  constructor(@Inject(CONFIG) { SMTP_URL, MAIL_FROM }: Pick<Config, 'SMTP_URL' | 'MAIL_FROM'>) {
    const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 };
    this.#transport = SMTP_URL === undefined ? undefined : createTransport({ url: SMTP_URL, ...patience });
    this.#from = MAIL_FROM;
  }

  /** Whether there is a server to send by. */
  get isSet(): boolean {
    return this.#transport !== undefined;
  }

  /** Resolves once the server has taken the mail. */
  async send({ to, subject, text }: Mail): Promise<void> {
    if (!this.#transport) throw new Error('No mail server is set (SMTP_URL, MAIL_FROM).');
    // An object, so that no sign in the address can name a second one.
    await this.#transport.sendMail({ from: this.#from, to: { name: '', address: to }, subject, text });
  }
}
