import { Command } from 'commander';
import { type EntityManager, IsNull } from 'typeorm';

import { Account, subjectOf } from '../auth/account.entity.js';
import { operator, recordInAudit } from '../auth/audit/record-in-audit.js';
import { removeFactors } from '../auth/factors/remove-factors.js';
import { renewOwnerLink } from '../auth/owner.js';
import { makeResetLink } from '../auth/people/password-reset.js';
import { type Config, readConfig } from '../platform/config/config.js';
import { inTransaction } from '../platform/database/in-transaction.js';
import { Complaint } from './complaint.js';
import { withMigratedDatabase } from './with-database.js';

const inOne = <Result>(work: (tx: EntityManager, config: Config) => Promise<Result>): Promise<Result> => {
  const config = readConfig(process.env);
  return withMigratedDatabase(config, (database) => inTransaction(database, (tx) => work(tx, config)));
};

async function accountOf(tx: EntityManager, email: string): Promise<Account> {
  const account = await tx.findOneBy(Account, { email: email.trim().toLowerCase() });
  if (!account) throw new Complaint(`Nobody here has the address ${email}. \`longbox user list\` shows who has.`);
  return account;
}

const welcome = new Command('welcome')
  .description('a new one-time link for the first owner; says nothing when there is an owner')
  .action(async () => {
    const config = readConfig(process.env);
    const link = await withMigratedDatabase(config, (database) => renewOwnerLink(database, config.LONGBOX_URL));
    if (link !== null) console.log(link);
  });

const list = new Command('list').description('who makes this site').action(async () => {
  const people = await inOne((tx) => tx.find(Account, { where: { removedAt: IsNull() }, order: { createdAt: 'ASC' } }));
  for (const { role, email, name } of people) console.log(`${role.padEnd(12)} ${email}  ${name}`);
  if (people.length === 0) console.log('Nobody yet. `longbox user welcome` makes a link for the first owner.');
});

const reset = new Command('reset')
  .argument('<email>')
  .description('a one-time link by which somebody sets a new password')
  .option('--second-factor', 'also take away their authenticator app, passkeys and recovery codes')
  .action(async (email: string, { secondFactor = false }: { secondFactor?: boolean }) => {
    const link = await inOne(async (tx, { LONGBOX_URL }) => {
      const account = await accountOf(tx, email);
      if (secondFactor) await removeFactors(tx, account.id);
      await tx.query('DELETE FROM attempts');
      const made = await makeResetLink(tx, account, LONGBOX_URL);
      const act = secondFactor ? 'account.resetAll' : 'account.askPasswordReset';
      await recordInAudit(tx, { by: operator, act, subject: subjectOf(account) });
      return made;
    });
    console.log(link);
  });

const makeOwner = new Command('make-owner')
  .argument('<email>')
  .description('give somebody who is here every right')
  .action(async (email: string) => {
    const { name } = await inOne(async (tx) => {
      const account = await accountOf(tx, email);
      if (account.role === 'owner') return account;
      await tx.update(Account, { id: account.id }, { role: 'owner' });
      const change = { before: { role: account.role }, after: { role: 'owner' } };
      await recordInAudit(tx, { by: operator, act: 'person.changeRole', subject: subjectOf(account), ...change });
      return account;
    });
    console.log(`${name} is an owner now.`);
  });

export const userCommand = new Command('user')
  .description('look after the people who make the site')
  .addCommand(list)
  .addCommand(welcome)
  .addCommand(reset)
  .addCommand(makeOwner);
