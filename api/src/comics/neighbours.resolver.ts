import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';

import { ReadContext } from '../platform/graphql/read-context.js';
import { Comic, Neighbours } from './comic.type.js';
import { NeighbourBatch } from './neighbour.batch.js';

/** Each neighbour is looked up only when it is asked for. */
@Resolver(() => Neighbours)
export class NeighboursResolver {
  constructor(private readonly neighbours: NeighbourBatch) {}

  @ResolveField(() => Comic, { nullable: true, description: 'The first of all.' })
  first(@Parent() of: Neighbours, @Context() context: ReadContext): Promise<Comic | null> {
    return context.load(this.neighbours, { ...of, place: 'first' });
  }

  @ResolveField(() => Comic, { nullable: true, description: 'Null at the first.' })
  previous(@Parent() of: Neighbours, @Context() context: ReadContext): Promise<Comic | null> {
    return context.load(this.neighbours, { ...of, place: 'previous' });
  }

  @ResolveField(() => Comic, { nullable: true, description: 'Null at the latest.' })
  next(@Parent() of: Neighbours, @Context() context: ReadContext): Promise<Comic | null> {
    return context.load(this.neighbours, { ...of, place: 'next' });
  }

  @ResolveField(() => Comic, { nullable: true, description: 'The last that can be read now.' })
  last(@Parent() of: Neighbours, @Context() context: ReadContext): Promise<Comic | null> {
    return context.load(this.neighbours, { ...of, place: 'last' });
  }

  @ResolveField(() => Comic, { nullable: true, description: 'Any other one; null when there is none.' })
  async random(@Parent() of: Neighbours, @Context() context: ReadContext): Promise<Comic | null> {
    if (of.along) return context.load(this.neighbours, { ...of, place: 'random' });
    // A series may be long: a random position is looked up, not a random one of all its rows. Positions are spread evenly,
    // so each comic is hit about as often.
    const [first, last] = await Promise.all([this.first(of, context), this.last(of, context)]);
    if (!first || !last) return null;
    const span = last.position - first.position + usualGap;
    const from = Math.ceil(first.position - usualGap + Math.random() * span);
    const found = await context.load(this.neighbours, { ...of, place: { from } });
    return found ?? (first.id === of.comic.id ? null : first);
  }
}

/** Usual distance of two neighbours' positions. */
const usualGap = 1_024;
