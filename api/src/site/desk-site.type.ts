import { createUnionType, Field, InputType, Int, ObjectType } from '@nestjs/graphql';

import { Refusal } from '../platform/graphql/refusal.js';
import { SiteLink } from './site.type.js';

@ObjectType({ description: "The site's settings." })
export class DeskSite {
  @Field() title: string;
  @Field() tagline: string;
  @Field() description: string;
  @Field() authorName: string;
  @Field() about: string;
  @Field() licence: string;
  @Field() language: string;
  @Field() timeZone: string;
  @Field(() => Int) hue: number;
  @Field(() => [SiteLink]) links: SiteLink[];
  @Field({ description: 'Where readers reach the site, without a slash at the end.' }) url: string;
}

@ObjectType({ implements: () => Refusal, description: 'A setting of the site was not changed.' })
export class SiteRefused extends Refusal {
  @Field({ description: 'Which field of the input.' }) readonly field: string;

  constructor(
    field: string,
    override readonly message: string,
  ) {
    super();
    this.field = field;
  }
}

export const SiteResult = createUnionType({ name: 'SiteResult', types: () => [DeskSite, SiteRefused] as const });

@InputType()
export class SiteLinkInput {
  @Field({ description: 'What to show.' }) label: string;
  @Field({ description: 'Absolute address: http, https or mailto.' }) url: string;
}

@InputType({ description: 'Settings of the site. What is left out stays as it is.' })
export class SiteInput {
  @Field({ nullable: true }) title?: string;
  @Field({ nullable: true, description: 'One line under the title.' }) tagline?: string;
  @Field({ nullable: true, description: 'A few sentences for new readers.' }) description?: string;
  @Field({ nullable: true }) authorName?: string;
  @Field({ nullable: true, description: 'Plain text; a blank line starts a new paragraph.' }) about?: string;
  @Field({ nullable: true, description: 'Such as `CC BY 4.0`.' }) licence?: string;
  @Field({ nullable: true, description: 'BCP 47 tag.' }) language?: string;
  @Field({ nullable: true, description: 'IANA name. Slots keep their time of day in the new zone.' }) timeZone?: string;
  @Field(() => Int, { nullable: true, description: 'Degrees, 0 to 359.' }) hue?: number;
  @Field(() => [SiteLinkInput], { nullable: true, description: 'At most 20, all of them at once.' })
  links?: SiteLinkInput[];
}
