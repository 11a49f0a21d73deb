import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';

import { readRows, sql } from '../platform/database/sql.js';
import { Public } from '../platform/graphql/public.js';
import { Address, AddressStatus } from '../site/site.type.js';

@Resolver()
export class AddressResolver {
  constructor(private readonly database: DataSource) {}

  @Public()
  @Query(() => Address, {
    nullable: true,
    description:
      'What became of an address of this site that leads to nothing now: moved or gone. Null when it never led anywhere.',
  })
  async address(
    @Args('path', { description: 'Path on this site, starting with a slash, without query.' }) path: string,
  ): Promise<Address | null> {
    const decoded = decode(path);
    const [redirect] = await readRows<{ to: string | null }>(
      this.database,
      sql`SELECT \`to\` FROM redirect WHERE \`from\` IN (${[path, decoded]}) ORDER BY \`from\` = ${path} DESC LIMIT 1`,
    );
    if (redirect)
      return { status: redirect.to === null ? AddressStatus.GONE : AddressStatus.MOVED, location: redirect.to };
    const slug = /^\/comic\/([^/]+)$/.exec(decoded)?.[1];
    if (slug === undefined) return null;
    const [withdrawn] = await readRows<{ id: string }>(
      this.database,
      sql`SELECT id FROM comic WHERE slug = ${slug} AND withdrawnAt IS NOT NULL`,
    );
    return withdrawn ? { status: AddressStatus.GONE, location: null } : null;
  }
}

/** The path as it was written before it was percent-encoded; a path that cannot be decoded stands for itself. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
