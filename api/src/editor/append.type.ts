import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

import { Bytes } from '../platform/graphql/bytes.scalar.js';
import { Refusal } from '../platform/graphql/refusal.js';
import type { Appended, Position } from './append.js';

@InputType({ description: 'Changes that one device made together.' })
export class DraftBatchInput {
  @Field(() => Int, { description: "The session's own count: 1, 2, 3 … A number sent again is not stored again." })
  number: number;
  @Field(() => Bytes, { description: 'A Yjs update of at most 1 MiB.' }) change: Uint8Array;
}

@InputType()
export class AppendDraftUpdatesInput {
  @Field(() => ID) comicId: string;
  @Field(() => ID, { description: 'A UUID that the tab made when it opened.' }) sessionId: string;
  @Field(() => Int, { description: 'The shape of draft that this app writes.' }) schemaVersion: number;
  @Field(() => [DraftBatchInput], { description: 'In order.' }) batches: DraftBatchInput[];
}

@ObjectType({ description: 'How far the log and the session are.' })
export class DraftPosition implements Position {
  @Field(() => Int) headSeq: number;
  @Field(() => Int, { description: "The session's batches up to this one are stored, or refused and kept aside." })
  lastBatch: number;
  @Field({ description: 'SHA-256 of what the draft says at `headSeq`.' }) hash: string;
}

@ObjectType({ description: 'It is on disk.' })
export class DraftSaved {
  @Field(() => DraftPosition) position: DraftPosition;
  constructor({ headSeq, lastBatch, hash }: Position) {
    this.position = { headSeq, lastBatch, hash };
  }
}

@ObjectType({
  implements: () => Refusal,
  description:
    'One batch cannot be taken. It is kept aside whole; what was before it is stored, what came after is not.',
})
export class DraftBatchRefused extends Refusal {
  override readonly message: string;
  @Field(() => Int) readonly batch: number;
  @Field(() => DraftPosition) readonly position: DraftPosition;
  constructor(refused: Extract<Appended, { outcome: 'refused' }>) {
    super();
    const { headSeq, lastBatch, hash } = refused;
    this.message = refused.reason;
    this.batch = refused.batch;
    this.position = { headSeq, lastBatch, hash };
  }
}

@ObjectType({
  description: 'Something before these batches never arrived: send all that is missing as the next batch.',
})
export class DraftOutOfStep {
  @Field(() => Bytes, { description: 'Yjs state vector of what is stored.' }) readonly stateVector: Uint8Array;
  @Field(() => DraftPosition) readonly position: DraftPosition;
  constructor({ stateVector, headSeq, lastBatch, hash }: Extract<Appended, { outcome: 'outOfStep' }>) {
    this.stateVector = stateVector;
    this.position = { headSeq, lastBatch, hash };
  }
}

@ObjectType({ implements: () => Refusal })
export class AppTooOld extends Refusal {
  override readonly message = 'This comic was written with a newer version of this page. Reload it to go on writing.';
}

@ObjectType({ implements: () => Refusal })
export class DraftNotFound extends Refusal {
  override readonly message = 'This comic is not there any more.';
}

export const AppendDraftUpdatesResult = createUnionType({
  name: 'AppendDraftUpdatesResult',
  types: () => [DraftSaved, DraftBatchRefused, DraftOutOfStep, AppTooOld, DraftNotFound] as const,
});

/** What became of an append, as the author schema says it. */
export function appendResult(appended: Appended): typeof AppendDraftUpdatesResult {
  switch (appended.outcome) {
    case 'saved':
      return new DraftSaved(appended);
    case 'refused':
      return new DraftBatchRefused(appended);
    case 'outOfStep':
      return new DraftOutOfStep(appended);
    case 'appTooOld':
      return new AppTooOld();
    case 'noSuchComic':
      return new DraftNotFound();
  }
}
