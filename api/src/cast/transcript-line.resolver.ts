import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { TranscriptLine } from '../comics/page.type.js';
import { ReadContext } from '../platform/graphql/read-context.js';
import { Character } from './cast.type.js';
import { CharacterBySlug } from './character.batches.js';

/** Who says a line. */
@Resolver(() => TranscriptLine)
export class TranscriptLineResolver {
  constructor(private readonly bySlug: CharacterBySlug) {}

  @ResolveField(() => Character, { nullable: true, description: 'Set when the speaker is one of the cast.' })
  async character(@Parent() line: TranscriptLine, @Context() context: ReadContext): Promise<Character | null> {
    return line.characterSlug === null ? null : context.load(this.bySlug, line.characterSlug);
  }

  @ResolveField(() => String, { nullable: true, description: 'The name to show before the line.' })
  async speaker(@Parent() line: TranscriptLine, @Context() context: ReadContext): Promise<string | null> {
    if (line.speaker !== null || line.characterSlug === null) return line.speaker;
    return (await context.load(this.bySlug, line.characterSlug))?.name ?? null;
  }
}
