import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { PageInfo } from '../platform/graphql/connection.js';
import { DateTime } from '../platform/graphql/moment.scalar.js';
import type { Sql } from '../platform/database/sql.js';
import { ComicState } from './comic-state.js';
import { ProblemCode } from './refusals.js';

@ObjectType({ description: 'A comic as its authors see it, whatever its state.' })
export class DeskComic {
  @Field(() => ID) id: string;
  @Field(() => ID) seriesId: string;
  @Field(() => ID, { nullable: true }) chapterId: string | null;
  @Field({ description: 'What its draft says; may be empty.' }) title: string;
  @Field(() => String, {
    nullable: true,
    description: 'Null until it has an address: made from its title when it goes out.',
  })
  slug: string | null;
  @Field(() => ComicState) state: ComicState;
  @Field(() => DateTime, { nullable: true, description: 'Since when, or from when on, readers see it.' })
  publishAt: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Since when it was out the last time, now that it is not.' })
  lastPublishAt: Date | null;
  @Field(() => DateTime, { nullable: true }) withdrawnAt: Date | null;
  @Field(() => DateTime, { nullable: true }) deletedAt: Date | null;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => DateTime, { description: 'When its draft last changed.' }) editedAt: Date;
  @Field(() => Int, { description: 'Pages of its draft.' }) pageCount: number;
  @Field(() => [ProblemCode], { description: 'What its draft lacks, each once.' }) problems: ProblemCode[];
  @Field({
    description:
      'Whether its draft has been written on since what is out or waiting was cut. `changes` says whether that says something else.',
  })
  hasChanges: boolean;
  publishedRevisionId: string | null;
  firstAssetId: string | null;
}

@ObjectType({ description: "A comic in the desk's list, with its place there." })
export class DeskComicEdge {
  @Field({ description: 'Opaque; give it as `after` with the same order and filter.' }) cursor: string;
  @Field(() => DeskComic) node: DeskComic;
}

@ObjectType({ description: "A page of the desk's list of comics." })
export class DeskComicConnection {
  @Field(() => [DeskComicEdge]) edges: DeskComicEdge[];
  @Field(() => [DeskComic], { description: 'The comics of `edges`, for who needs no cursors.' }) nodes: DeskComic[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  /** What the comics of the whole list fulfil. */
  condition: Sql;
}

@ObjectType({ description: 'How many comics are in a state.' })
export class StateCount {
  @Field(() => ComicState) state: ComicState;
  @Field(() => Int) count: number;
}

export enum DeskComicOrder {
  EDITED = 'EDITED',
  READING = 'READING',
  PUBLICATION = 'PUBLICATION',
  TITLE = 'TITLE',
}
registerEnumType(DeskComicOrder, {
  name: 'DeskComicOrder',
  valuesMap: {
    EDITED: { description: 'Last written on first.' },
    READING: { description: 'Series by series, as readers turn the pages.' },
    PUBLICATION: { description: 'Latest moment first; what has none comes last.' },
    TITLE: { description: 'By title, from A.' },
  },
});

@InputType({ description: 'Which comics are wanted; all of what is given must hold.' })
export class DeskComicFilter {
  @Field(() => [ComicState], { nullable: true, description: 'In one of these; all but DELETED when left out.' })
  states?: ComicState[] | null;
  @Field(() => ID, { nullable: true }) seriesId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Directly in this chapter.' }) chapterId?: string | null;
  @Field(() => ID, { nullable: true, description: 'This character appears, as it is out, waits or last was.' })
  characterId?: string | null;
  @Field(() => ID, { nullable: true, description: 'It has this tag, as it is out, waits or last was.' })
  tagId?: string | null;
  @Field(() => String, { nullable: true, description: 'Words of the title.' }) text?: string | null;
  @Field(() => ProblemCode, { nullable: true, description: 'Its draft lacks this.' }) lacks?: ProblemCode | null;
  @Field(() => Boolean, { nullable: true }) hasChanges?: boolean | null;
}
