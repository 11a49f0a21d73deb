import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ChangedField as Field_ } from '@longbox/shared/content-changes';

import { ContentWarning, ComicLayout } from '../comics/comic.type.js';
import { TranscriptKind } from '../comics/page.type.js';
import { DateTime } from '../platform/graphql/moment.scalar.js';

export enum RevisionCause {
  IMPORT = 'import',
  PUBLISH = 'publish',
  RESTORE = 'restore',
  PAUSE = 'pause',
}
registerEnumType(RevisionCause, { name: 'RevisionCause', description: 'Why a revision was cut.' });

@ObjectType({ description: 'An immutable copy of what a comic said.' })
export class ComicRevision {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: "1 for the comic's first." }) number: number;
  @Field(() => RevisionCause) cause: RevisionCause;
  @Field(() => DateTime) createdAt: Date;
  @Field(() => String, { nullable: true, description: 'Who was writing; null when it came from elsewhere.' })
  authorName: string | null;
  @Field({ description: 'Whether it is what is out or waiting now.' }) isPinned: boolean;
}

@ObjectType({ description: 'A line of a transcript as it was kept.' })
export class KeptLine {
  @Field(() => TranscriptKind) kind: TranscriptKind;
  @Field(() => String, { nullable: true }) speaker: string | null;
  @Field(() => String, { nullable: true, description: 'Slug of the character who speaks.' }) character: string | null;
  @Field() text: string;
}

@ObjectType({ description: "A panel as it was kept, in fractions (0 to 1) of its page's width and height." })
export class KeptPanel {
  @Field(() => Float) x: number;
  @Field(() => Float) y: number;
  @Field(() => Float) width: number;
  @Field(() => Float) height: number;
}

@ObjectType({ description: 'A page as it was kept.' })
export class KeptPage {
  @Field(() => ID) assetId: string;
  @Field() alt: string;
  @Field() hoverText: string;
  @Field(() => [KeptLine]) transcript: KeptLine[];
  @Field(() => [KeptPanel], { description: 'In reading order; none when nobody has marked them.' }) panels: KeptPanel[];
}

@ObjectType({ description: 'What a revision, or the draft now, says.' })
export class ComicCopy {
  @Field() title: string;
  @Field() afterline: string;
  @Field({ description: 'As plain text.' }) note: string;
  @Field(() => String, {
    nullable: true,
    description: 'The note as the JSON of its tree, to write it into a draft as it was; null when it is plain text.',
  })
  richNote: string | null;
  @Field(() => ComicLayout) layout: ComicLayout;
  @Field(() => ContentWarning, { nullable: true }) contentWarning: ContentWarning | null;
  @Field(() => [KeptPage]) pages: KeptPage[];
  @Field(() => [ID]) characterIds: string[];
  @Field(() => [ID]) tagIds: string[];
}

export enum ChangedField {
  TITLE = 'title',
  AFTERLINE = 'afterline',
  NOTE = 'note',
  LAYOUT = 'layout',
  CONTENT_WARNING = 'contentWarning',
  CHARACTERS = 'characters',
  TAGS = 'tags',
  PAGES = 'pages',
  IMAGE = 'image',
  ALT = 'alt',
  HOVER_TEXT = 'hoverText',
  TRANSCRIPT = 'transcript',
  PANELS = 'panels',
}
registerEnumType(ChangedField, { name: 'ChangedField' });

@ObjectType({ description: 'One field that says something else in two copies of a comic.' })
export class ContentChange {
  @Field(() => ChangedField) field: Field_;
  @Field(() => Int, { nullable: true, description: 'Number of the page in the later copy; null for the whole comic.' })
  page: number | null;
}

@ObjectType({ description: 'Two copies of a comic side by side.' })
export class Comparison {
  @Field(() => ComicCopy) before: ComicCopy;
  @Field(() => ComicCopy) after: ComicCopy;
  @Field(() => [ContentChange]) changes: ContentChange[];
}
