import { Args, Int, Query, Resolver } from '@nestjs/graphql';

import { Permission } from '../permission.js';
import { AuditFilter, AuditLog } from './audit.type.js';
import { ListAudit } from './list-audit.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly list: ListAudit) {}

  @Permission('audit.read')
  @Query(() => AuditLog, { description: 'Who did what, newest first. Give `first` or `last`, up to 100.' })
  auditLog(
    @Args('filter', { type: () => AuditFilter, nullable: true }) filter: AuditFilter | null,
    @Args('first', { type: () => Int, nullable: true }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
    @Args('last', { type: () => Int, nullable: true }) last: number | null,
    @Args('before', { type: () => String, nullable: true }) before: string | null,
  ): Promise<AuditLog> {
    return this.list.page(filter ?? {}, { first, after, last, before });
  }
}
