import { createUnionType, Field, ObjectType } from '@nestjs/graphql';

import { DateTime } from '../../platform/graphql/moment.scalar.js';
import { Refusal } from '../../platform/graphql/refusal.js';
import { ComicNotFound } from '../refusals.js';
import { ComicCopy } from '../revision.type.js';

@ObjectType({ description: 'A link that was just made. Its secret is not shown again.' })
export class PreviewLinkMade {
  @Field({ description: 'Where it leads; the secret stands after `#`, so no server is ever sent it in an address.' })
  url: string;
  @Field(() => DateTime) expiresAt: Date;
}

@ObjectType({ description: 'A comic as its draft is now, for whoever has a link.' })
export class ComicPreview {
  @Field(() => ComicCopy) comic: ComicCopy;
  @Field(() => DateTime, { description: 'When the link ends.' }) expiresAt: Date;
}

@ObjectType({ implements: () => Refusal, description: 'A link to a preview that does not work, or no longer.' })
export class PreviewRefused extends Refusal {
  constructor(override readonly message = 'This link has ended. Ask whoever sent it for a new one.') {
    super();
  }
}

export const MakePreviewResult = createUnionType({
  name: 'MakePreviewResult',
  types: () => [PreviewLinkMade, ComicNotFound] as const,
});

export const PreviewResult = createUnionType({
  name: 'PreviewResult',
  types: () => [ComicPreview, PreviewRefused] as const,
});
