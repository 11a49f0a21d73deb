import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

import { roles } from './permissions.js';

/** The roles as the schema spells them. */
export const RoleName = Object.fromEntries(roles.map((role) => [role.toUpperCase(), role]));
registerEnumType(RoleName, {
  name: 'Role',
  description: 'Who an author is on this site.',
  valuesMap: {
    OWNER: { description: 'May do everything, and decides who else may what.' },
    EDITOR: { description: 'May write and publish.' },
    CONTRIBUTOR: { description: 'May draft, not publish.' },
  },
});

@ObjectType({ description: 'The signed-in author.' })
export class Me {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() email: string;
  @Field(() => RoleName) role: string;
  @Field(() => [String], { description: 'What this session or token may do, such as `comic.write`.' })
  permissions: string[];
}
