import { Field, ObjectType } from '@nestjs/graphql';
import { z } from 'zod';

import { Refusal, Refused } from '../platform/graphql/refusal.js';
import { passwordLength } from './passwords.js';

@ObjectType({ implements: () => Refusal, description: 'Something entered about an account cannot be used.' })
export class AccountRefused extends Refusal {
  @Field({ description: 'Which field: `name`, `email` or `password`.' }) readonly field: string;

  constructor(
    field: string,
    override readonly message: string,
  ) {
    super();
    this.field = field;
  }
}

const email = z.string().trim().toLowerCase().pipe(z.email().max(254));

/** An e-mail address in the one form in which it is stored. */
export function readEmail(text: string): string {
  const parsed = email.safeParse(text);
  if (!parsed.success) throw new Refused(new AccountRefused('email', 'That is not an e-mail address.'));
  return parsed.data;
}

/** A person's name without spaces around it. */
export function readName(text: string): string {
  const name = text.trim();
  if (name.length > 0 && name.length <= 120) return name;
  throw new Refused(new AccountRefused('name', 'Give a name of up to 120 characters.'));
}

/** A new password, if it is long enough to be one. */
export function readPassword(text: string): string {
  const { length } = [...text];
  if (length < passwordLength.least) {
    throw new Refused(new AccountRefused('password', `Make it ${passwordLength.least} characters or more.`));
  }
  if (length > passwordLength.most) {
    throw new Refused(new AccountRefused('password', `Make it ${passwordLength.most} characters or fewer.`));
  }
  return text;
}
