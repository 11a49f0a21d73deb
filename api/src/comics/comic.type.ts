import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import type { Sql } from '../platform/database/sql.js';
import { DateTime } from '../platform/graphql/moment.scalar.js';
import { PageInfo } from '../platform/graphql/connection.js';
import type { NeighbourPath } from './neighbour-path.js';

export enum ComicLayout {
  STRIP = 'strip',
  PAGE = 'page',
  SCROLL = 'scroll',
}
registerEnumType(ComicLayout, {
  name: 'ComicLayout',
  description: "How a comic's pages are laid out.",
  valuesMap: {
    STRIP: { description: 'Side by side.' },
    PAGE: { description: 'One below the other.' },
    SCROLL: { description: 'Abutting in one tall column.' },
  },
});

@ObjectType({ description: 'Why a reader may want to be asked before the comic is shown.' })
export class ContentWarning {
  @Field(() => [String], { description: 'Short lower-case words, such as `blood`.' }) kinds: string[];
  @Field({ description: "The author's own words; may be empty." }) text: string;
}

@ObjectType({ description: 'One published instalment with an address: a strip, a page of a long story, an episode.' })
export class Comic {
  @Field(() => ID) id: string;
  @Field({ description: 'Last part of its address, unique among comics.' }) slug: string;
  @Field({ description: 'Path on this site, such as `/comic/spare-parts`.' }) path: string;
  @Field() title: string;
  @Field({ description: 'The second joke, shown below the art; may be empty.' }) afterline: string;
  @Field({ description: "The author's words: plain text, a blank line starts a new paragraph; may be empty." })
  note: string;
  @Field(() => ComicLayout) layout: ComicLayout;
  @Field(() => ContentWarning, { nullable: true, description: 'Null when there is nothing to warn of.' })
  contentWarning: ContentWarning | null;
  @Field(() => DateTime) publishedAt: Date;
  @Field(() => DateTime, { description: 'When readers last saw its content change.' }) updatedAt: Date;
  @Field(() => Int) pageCount: number;
  seriesId: string;
  chapterId: string | null;
  position: number;
}

@ObjectType({ description: 'A comic in a list, with its place there.' })
export class ComicEdge {
  @Field({ description: 'Opaque; give it as `after` or `before` with the same order and filter.' }) cursor: string;
  @Field(() => Comic) node: Comic;
}

@ObjectType({ description: 'A page of a list of comics.' })
export class ComicConnection {
  @Field(() => [ComicEdge]) edges: ComicEdge[];
  @Field(() => [Comic], { description: 'The comics of `edges`, for who needs no cursors.' }) nodes: Comic[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  /** What the comics of the whole list fulfil. */
  condition: Sql;
}

@ObjectType({ description: 'What lies around a comic in reading order.' })
export class Neighbours {
  comic: Comic;
  along: NeighbourPath | null;
}
