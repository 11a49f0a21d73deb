import { draftSchemaVersion } from '@longbox/shared/draft/shape';
import { Args, ID, Int, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { validate as isUuid } from 'uuid';

import type { AuthorContext } from '../auth/author-context.js';
import { Author } from '../auth/author-request.js';
import { Permission } from '../auth/permission.js';
import { badInput } from '../platform/graphql/bad-input.js';
import { AppendDraftUpdatesInput, AppendDraftUpdatesResult, appendResult } from './append.type.js';
import { type DraftChange, DraftFeed } from './draft-feed.js';
import { DraftUpdates, OpenDraft } from './draft.type.js';
import { DraftWriter } from './draft-writer.js';
import { draftLimits } from './limits.js';

@Resolver()
export class DraftResolver {
  constructor(
    private readonly writer: DraftWriter,
    private readonly feed: DraftFeed,
  ) {}

  @Permission('comic.write')
  @Query(() => OpenDraft, { nullable: true, description: "A comic's draft, begun where there is none yet." })
  async draft(@Args('comicId', { type: () => ID }) comicId: string): Promise<OpenDraft | null> {
    if (!isUuid(comicId)) return null;
    const opened = await this.writer.open(comicId);
    return opened ? { comicId, ...opened } : null;
  }

  @Permission('comic.write')
  @Mutation(() => AppendDraftUpdatesResult, {
    description: 'Stores changes of a draft. The answer is given when they are committed, never before.',
  })
  async appendDraftUpdates(
    @Args('input') input: AppendDraftUpdatesInput,
    @Author() author: AuthorContext,
  ): Promise<typeof AppendDraftUpdatesResult> {
    checkAppend(input);
    return appendResult(await this.writer.append({ ...input, accountId: author.accountId }));
  }

  @Permission('comic.write')
  @Subscription(() => DraftUpdates, {
    description: 'Every change after `afterSeq`, as it is committed.',
    resolve: (changes: DraftChange[]): DraftUpdates => ({ changes }),
  })
  draftUpdates(
    @Args('comicId', { type: () => ID }) comicId: string,
    @Args('afterSeq', { type: () => Int }) afterSeq: number,
  ): AsyncGenerator<DraftChange[]> {
    if (!isUuid(comicId)) throw badInput('comicId is a UUID.');
    return this.feed.follow(comicId, afterSeq);
  }
}

function checkAppend({ comicId, sessionId, schemaVersion, batches }: AppendDraftUpdatesInput): void {
  if (!isUuid(comicId) || !isUuid(sessionId)) throw badInput('comicId and sessionId are UUIDs.');
  if (schemaVersion > draftSchemaVersion) throw badInput('This site does not know drafts of that shape yet.');
  if (batches.some(({ number }) => number < 1)) throw badInput('Batches are counted from 1.');
  if (batches.length > draftLimits.batches) throw badInput(`At most ${draftLimits.batches} batches at a time.`);
}
