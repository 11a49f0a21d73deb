import { ObjectType } from '@nestjs/graphql';

import { Refusal } from '../platform/graphql/refusal.js';

@ObjectType({ implements: () => Refusal, description: 'A one-time link that does not work, or no longer.' })
export class LinkRefused extends Refusal {
  constructor(override readonly message: string) {
    super();
  }
}
