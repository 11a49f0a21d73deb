import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SMTPServer } from 'smtp-server';

import { readConfig } from '../src/platform/config/config.js';
import { Mailer } from '../src/platform/mail/mailer.js';

describe('mail', () => {
  const taken: { from: string; to: string[]; text: string }[] = [];
  let server: SMTPServer;
  let mailer: Mailer;

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData(stream, { envelope: { mailFrom, rcptTo } }, done) {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const from = mailFrom === false ? '' : mailFrom.address;
          taken.push({ from, to: rcptTo.map(({ address }) => address), text: Buffer.concat(chunks).toString() });
          done();
        });
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    mailer = new Mailer({ SMTP_URL: `smtp://127.0.0.1:${port}`, MAIL_FROM: 'Tin Harbour <desk@comics.example>' });
  });
  afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

  it('is handed to the server, to one person alone', async () => {
    await mailer.send({ to: 'ann@comics.example', subject: 'Zoë’s comic', text: 'Hello,\n\nhere it is.' });
    expect(taken).toMatchObject([{ from: 'desk@comics.example', to: ['ann@comics.example'] }]);
    expect(taken[0]?.text).toContain('From: Tin Harbour <desk@comics.example>');
    const two = 'ann@comics.example, mallory@evil.example';
    await mailer.send({ to: two, subject: 'x', text: 'x' }).catch(() => undefined);
    expect(taken.flatMap(({ to }) => to)).not.toContain('mallory@evil.example');
  });

  it('says so when there is no server', async () => {
    const none = new Mailer({ SMTP_URL: undefined, MAIL_FROM: undefined });
    expect(none.isSet).toBe(false);
    await expect(none.send({ to: 'a@b.example', subject: '', text: '' })).rejects.toThrow('No mail server');
  });

  it('is not set by halves', () => {
    const env = { DATABASE_URL: 'mysql://x@localhost/x', MEDIA_DIR: '/x', SMTP_URL: 'smtp://localhost' };
    expect(() => readConfig(env)).toThrow('SMTP_URL, MAIL_FROM: come together');
  });
});
