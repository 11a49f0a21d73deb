import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

import { required } from '../platform/graphql/required.js';
import { Account } from './account.entity.js';
import type { AuthorContext } from './author-context.js';
import { Me } from './me.type.js';
import { permissions } from './permissions.js';

/** Tells the signed-in author who they are here. */
@Injectable()
export class WhoAmI {
  constructor(private readonly database: DataSource) {}

  async of(author: AuthorContext): Promise<Me> {
    const { id, name, email, role } = await this.database
      .getRepository(Account)
      .findOneByOrFail({ id: author.accountId });
    const allowed = permissions.filter((permission) => author.may(permission));
    return Object.assign(new Me(), {
      id,
      name,
      email: required(email, 'e-mail of an account'),
      role,
      permissions: allowed,
    });
  }
}
