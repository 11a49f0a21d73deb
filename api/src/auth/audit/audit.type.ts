import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';

import { DateTime } from '../../platform/graphql/moment.scalar.js';
import { PageInfo } from '../../platform/graphql/connection.js';

@ObjectType({ description: 'One thing somebody did. The log is only ever added to.' })
export class AuditEntryView {
  @Field(() => ID, { description: 'Its place in the log: 1, 2, 3 …' }) id: string;
  @Field(() => DateTime) at: Date;
  @Field({ description: '`person`, `token` (a program with an API token), `operator` (a command) or `nobody`.' })
  actorKind: string;
  @Field(() => ID, { nullable: true, description: 'The account, also after it is removed.' }) actorId: string | null;
  @Field({ description: 'Their name when they did it; may be empty.' }) actorName: string;
  @Field({ description: 'IP address it came from; may be empty.' }) address: string;
  @Field({ description: 'The browser or program, in its own words; may be empty.' }) device: string;
  @Field({ description: 'What was done, such as `comic.publish`.' }) act: string;
  @Field({ description: 'The kind of thing it was done to, such as `comic`; may be empty.' }) subjectKind: string;
  @Field(() => ID, { nullable: true }) subjectId: string | null;
  @Field({ description: 'Its name at that time; may be empty.' }) subjectName: string;
  @Field(() => String, { nullable: true, description: 'What changed, as it was before: JSON.' }) before: string | null;
  @Field(() => String, { nullable: true, description: 'What changed, as it was after: JSON.' }) after: string | null;
}

@ObjectType()
export class AuditLog {
  @Field(() => [AuditEntryView]) nodes: AuditEntryView[];
  @Field(() => PageInfo) pageInfo: PageInfo;
}

@InputType({ description: 'Which entries; all that are given must hold.' })
export class AuditFilter {
  @Field(() => ID, { nullable: true, description: 'Done by this account.' }) actorId?: string | null;
  @Field(() => String, { nullable: true, description: 'Acts of this name, or whose names begin so: `comic.`.' })
  act?: string | null;
  @Field(() => ID, { nullable: true, description: 'Done to this.' }) subjectId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'At this moment or after it.' }) from?: Date | null;
  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' }) until?: Date | null;
}
