import { Inject } from '@nestjs/common';
import { Field, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';

import { Permission } from '../auth/permission.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { examine } from './doctor/examine.js';

export enum HealthState {
  OK = 'ok',
  NOTE = 'note',
  FAULT = 'fault',
}
registerEnumType(HealthState, {
  name: 'HealthState',
  valuesMap: {
    OK: { description: 'As it should be.' },
    NOTE: { description: 'Worth knowing.' },
    FAULT: { description: 'Readers or authors go without something.' },
  },
});

@ObjectType({ description: 'What one look at one part of the site found.' })
export class HealthFinding {
  @Field({ description: 'Such as `database` or `jobs`.' }) part: string;
  @Field(() => HealthState) state: `${HealthState}`;
  @Field({ description: 'What is the case, as a sentence.' }) says: string;
  @Field(() => String, { nullable: true, description: 'What to do about it.' }) advice?: string | undefined;
}

/** An answer holds so long, in ms: a look at every part is work. */
const goodFor = 10_000;

/** How every part of the site does, as `longbox doctor` says it. */
@Resolver()
export class HealthResolver {
  #looked = -Infinity;
  #findings: Promise<HealthFinding[]> | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  @Permission('health.read')
  @Query(() => [HealthFinding], { description: 'A look at every part of the site, at most 10 seconds old.' })
  health(): Promise<HealthFinding[]> {
    if (!this.#findings || performance.now() - this.#looked > goodFor) {
      this.#looked = performance.now();
      this.#findings = examine(this.config);
      this.#findings.catch(() => (this.#findings = undefined));
    }
    return this.#findings;
  }
}
