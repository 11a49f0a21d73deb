import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum TranscriptKind {
  SPEECH = 'speech',
  THOUGHT = 'thought',
  CAPTION = 'caption',
  SOUND = 'sound',
  SCENE = 'scene',
}
registerEnumType(TranscriptKind, {
  name: 'TranscriptKind',
  description: 'What a line of a transcript is.',
  valuesMap: {
    SPEECH: { description: 'Said aloud.' },
    THOUGHT: { description: 'Thought.' },
    CAPTION: { description: 'Lettered outside balloons.' },
    SOUND: { description: 'A noise, lettered.' },
    SCENE: { description: 'Says what is drawn; not lettered on the page.' },
  },
});

@ObjectType({ description: 'A line of a transcript.' })
export class TranscriptLine {
  @Field(() => TranscriptKind) kind: TranscriptKind;
  @Field() text: string;
  /** Name given in place of the character's own. */
  speaker: string | null;
  characterSlug: string | null;
}

@ObjectType({ description: 'One image of a comic.' })
export class Page {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: '1 for the first page.' }) number: number;
  @Field({ description: 'What is drawn, for who cannot see it; may be empty.' }) alt: string;
  @Field({ description: 'Words shown when a pointer rests on the image; may be empty.' }) hoverText: string;
  comicId: string;
  assetId: string;
  lines: TranscriptLine[];
}
