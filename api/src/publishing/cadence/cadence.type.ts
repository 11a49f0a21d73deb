import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

import { DateTime } from '../../platform/graphql/moment.scalar.js';
import { Refusal } from '../../platform/graphql/refusal.js';
import { DeskComic } from '../desk-comic.type.js';
import { SeriesNotFound } from '../refusals.js';

@ObjectType({ description: 'Days on which a series rests: there are no slots.' })
export class DeskBreak {
  @Field(() => ID) id: string;
  @Field({ description: 'First day of rest, `YYYY-MM-DD`.' }) fromDate: string;
  @Field({ description: 'Last day of rest, `YYYY-MM-DD`.' }) untilDate: string;
  @Field({ description: 'What readers are told; may be empty.' }) note: string;
}

@ObjectType({ description: "When a series promises comics, in the site's time zone." })
export class DeskCadence {
  @Field(() => ID) seriesId: string;
  @Field(() => [Int], { description: '1 for Monday to 7 for Sunday, in order; none when nothing is promised.' })
  weekdays: number[];
  @Field({
    description:
      '`HH:MM`. Where a change of the clocks skips it, it is moved on as the clocks are; where it comes twice, it is the first.',
  })
  timeOfDay: string;
  @Field({ description: 'No slot lies before this day, `YYYY-MM-DD`.' }) startsOn: string;
  @Field({ description: 'Whether readers are told when the next comic comes.' }) isPublic: boolean;
  @Field(() => Int, { description: 'The author is told when fewer slots than this are filled ahead.' })
  lowBuffer: number;
  @Field({ description: 'IANA name of the zone all days and times are in.' }) timeZone: string;
  @Field(() => [DeskBreak], { description: 'Those that are not over, by their first day.' }) breaks: DeskBreak[];
}

@InputType()
export class CadenceInput {
  @Field(() => [Int], { description: '1 for Monday to 7 for Sunday.' }) weekdays: number[];
  @Field({ description: '`HH:MM`' }) timeOfDay: string;
  @Field({ description: '`YYYY-MM-DD`' }) startsOn: string;
  @Field({ defaultValue: true }) isPublic: boolean;
  @Field(() => Int, { defaultValue: 2 }) lowBuffer: number;
}

@InputType()
export class BreakInput {
  @Field({ description: '`YYYY-MM-DD`' }) fromDate: string;
  @Field({ description: '`YYYY-MM-DD`, included.' }) untilDate: string;
  @Field({ defaultValue: '', description: 'What readers are told.' }) note: string;
}

@ObjectType({ implements: () => Refusal, description: 'A cadence or break was not taken as it was given.' })
export class CadenceRefused extends Refusal {
  override readonly message: string;
  constructor(message: string) {
    super();
    this.message = message;
  }
}

export const CadenceResult = createUnionType({
  name: 'CadenceResult',
  types: () => [DeskCadence, CadenceRefused, SeriesNotFound] as const,
});

export enum SlotTakenThen {
  REFUSE = 'REFUSE',
  SWAP = 'SWAP',
  PUSH_BACK = 'PUSH_BACK',
  SHARE = 'SHARE',
}
registerEnumType(SlotTakenThen, {
  name: 'SlotTakenThen',
  description: 'What to do when the moment is a slot that another comic has.',
  valuesMap: {
    REFUSE: { description: 'Answer SlotTaken.' },
    SWAP: { description: 'The two change places; against a draft, the other becomes a draft again.' },
    PUSH_BACK: { description: 'The other, and those right behind it, each move on by a slot.' },
    SHARE: { description: 'Both go out.' },
  },
});

@ObjectType({ description: 'A promised moment and what keeps it.' })
export class DeskSlot {
  @Field({ description: "Its day in the site's time zone, `YYYY-MM-DD`." }) date: string;
  @Field(() => DateTime) at: Date;
  comicId: string | null;
}

@ObjectType({ description: 'What a series promises and keeps between two moments.' })
export class Queue {
  @Field({ description: 'IANA name.' }) timeZone: string;
  @Field(() => [DeskSlot], { description: 'In order; none when the series promises nothing.' }) slots: DeskSlot[];
  @Field(() => [DeskComic], { description: 'What is out or goes out besides, in order.' }) others: DeskComic[];
  @Field(() => [DeskBreak], { description: 'Those that touch these days.' }) breaks: DeskBreak[];
}

@ObjectType({ description: 'How far ahead a series is.' })
export class DeskRunway {
  @Field(() => ID) seriesId: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Whole days until the first slot that nothing fills; null when there is none.',
  })
  days: number | null;
  @Field(() => Int, { description: 'Slots ahead that are filled without a gap.' }) buffer: number;
  @Field({ description: 'Whether fewer slots are filled than the author wants.' }) isLow: boolean;
  @Field(() => DateTime, { nullable: true, description: 'The next slot that nothing fills.' }) nextEmptyAt: Date | null;
  @Field({ description: 'Whether that slot is less than a day away.' }) isAboutToMiss: boolean;
  @Field(() => [DeskSlot], { description: 'The next eight.' }) slots: DeskSlot[];
}

@ObjectType({ description: 'A draft that is ready and the slot it could have.' })
export class SlotProposal {
  @Field(() => DeskComic) comic: DeskComic;
  @Field() date: string;
  @Field(() => DateTime) at: Date;
}
