import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Problem as ProblemShape, ProblemCode as Code } from '@longbox/shared/readiness';

import { Refusal } from '../platform/graphql/refusal.js';
import { DateTime } from '../platform/graphql/moment.scalar.js';

/** `Thu 3 Dec 2026, 09:00 UTC`, for sentences. */
const inWords = (at: Date): string => at.toUTCString().replace('GMT', 'UTC');

export enum ProblemCode {
  NO_TITLE = 'NO_TITLE',
  NO_PAGES = 'NO_PAGES',
  IMAGE_MISSING = 'IMAGE_MISSING',
  UNREADABLE = 'UNREADABLE',
  NO_ALT = 'NO_ALT',
  NO_TRANSCRIPT = 'NO_TRANSCRIPT',
  NO_ADDRESS = 'NO_ADDRESS',
}
registerEnumType(ProblemCode, { name: 'ProblemCode' });

@ObjectType({ description: 'Something to see to before a comic goes out.' })
export class Problem implements ProblemShape {
  @Field(() => ProblemCode) code: Code;
  @Field({ description: 'Whether the comic cannot go out with it; else it is only worth doing.' }) blocks: boolean;
  @Field(() => Int, { nullable: true, description: 'Number of the page it is about; null for the whole comic.' })
  page: number | null;
  @Field() message: string;
}

@ObjectType({ implements: () => Refusal })
export class ComicNotFound extends Refusal {
  override readonly message = 'This comic is not there any more.';
}

@ObjectType({ implements: () => Refusal })
export class SeriesNotFound extends Refusal {
  override readonly message = 'This series or chapter is not there any more.';
}

@ObjectType({ implements: () => Refusal, description: 'The draft lacks what a comic cannot go out without.' })
export class NotReady extends Refusal {
  @Field(() => [Problem]) readonly problems: Problem[];
  override readonly message: string;
  constructor(problems: Problem[]) {
    super();
    this.problems = problems;
    this.message = problems.map(({ message }) => message).join(' ');
  }
}

@ObjectType({ implements: () => Refusal, description: 'The act does not go with where the comic stands now.' })
export class WrongState extends Refusal {
  override readonly message: string;
  constructor(message: string) {
    super();
    this.message = message;
  }
}

@ObjectType({ implements: () => Refusal, description: 'A promised moment has to lie ahead.' })
export class MomentPassed extends Refusal {
  @Field(() => DateTime) readonly at: Date;
  override readonly message: string;
  constructor(at: Date) {
    super();
    this.at = at;
    this.message = `${inWords(at)} has passed. Pick a later moment, or publish now.`;
  }
}

@ObjectType({ implements: () => Refusal, description: 'Another comic lives at this address, or used to.' })
export class SlugTaken extends Refusal {
  @Field() readonly slug: string;
  override readonly message: string;
  constructor(slug: string) {
    super();
    this.slug = slug;
    this.message = `Another comic lives at /comic/${slug}, or used to and leads its readers on from there.`;
  }
}

@ObjectType({ implements: () => Refusal })
export class NotASlug extends Refusal {
  override readonly message =
    'An address is made of lower-case letters and digits of any script, joined by single hyphens, such as low-water-2.';
}

@ObjectType({ implements: () => Refusal, description: 'The slot holds another comic already.' })
export class SlotTaken extends Refusal {
  @Field(() => ID) readonly comicId: string;
  @Field() readonly title: string;
  override readonly message: string;
  constructor(comicId: string, title: string) {
    super();
    this.comicId = comicId;
    this.title = title;
    this.message = `“${title}” has this slot. Swap the two, push it back by a slot, or pick another.`;
  }
}

@ObjectType({ implements: () => Refusal })
export class RevisionNotFound extends Refusal {
  override readonly message = 'This version is not there.';
}

@ObjectType({ implements: () => Refusal, description: 'The act cannot be undone any more.' })
export class CannotUndo extends Refusal {
  override readonly message: string;
  constructor(message: string) {
    super();
    this.message = message;
  }
}
