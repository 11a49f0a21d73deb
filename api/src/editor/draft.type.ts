import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

import { Bytes } from '../platform/graphql/bytes.scalar.js';

@ObjectType({ description: 'The living working copy of a comic, as a device starts from it.' })
export class OpenDraft {
  @Field(() => ID) comicId: string;
  @Field(() => Int, { description: 'Number of the newest change; follow `draftUpdates` from here.' }) headSeq: number;
  @Field(() => Bytes, { description: 'Everything up to `headSeq`, as one Yjs update.' }) state: Uint8Array;
  @Field({ description: 'SHA-256 of what the draft says at `headSeq` as canonical JSON.' }) hash: string;
  @Field(() => Int, { description: 'The newest shape it was written in; an app that knows only older ones may read.' })
  schemaVersion: number;
}

@ObjectType({ description: 'One change of a draft.' })
export class DraftUpdateEvent {
  @Field(() => Int, { description: 'Its place in the log: 1, 2, 3 …' }) seq: number;
  @Field(() => ID, {
    nullable: true,
    description: 'The device that wrote it; null when it stands for all up to `seq`.',
  })
  sessionId: string | null;
  @Field(() => Bytes, { description: 'A Yjs update.' }) change: Uint8Array;
}

@ObjectType({ description: 'Changes of a draft, in the order of the log and without a gap.' })
export class DraftUpdates {
  @Field(() => [DraftUpdateEvent]) changes: DraftUpdateEvent[];
}

@ObjectType({ description: 'Somebody who has the draft open.' })
export class DraftPresence {
  @Field(() => ID) sessionId: string;
  @Field(() => ID) accountId: string;
  @Field() name: string;
  @Field(() => String, {
    nullable: true,
    description: "The field they are in, in the editor's words; null outside of any.",
  })
  field: string | null;
}
