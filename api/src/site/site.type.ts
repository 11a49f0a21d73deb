import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

@ObjectType({ description: 'A link that the author shows, such as a shop or a place to talk.' })
export class SiteLink {
  @Field({ description: 'What to show.' }) label: string;
  @Field({ description: 'Absolute address: http, https or mailto.' }) url: string;
}

@ObjectType({ description: 'The installation: its name, words, look and links.' })
export class Site {
  @Field() title: string;
  @Field({ description: 'One line under the title; may be empty.' }) tagline: string;
  @Field({ description: 'A few sentences for new readers; may be empty.' }) description: string;
  @Field({ description: 'Who makes the comics; may be empty.' }) authorName: string;
  @Field({ description: 'The about page: plain text, a blank line starts a new paragraph.' }) about: string;
  @Field({ description: 'Under which terms the comics may be used, such as `CC BY 4.0`; may be empty.' })
  licence: string;
  @Field({ description: "BCP 47 tag of the site's own words." }) language: string;
  @Field({ description: 'IANA name, such as `Europe/Lisbon`; promised publication times are read in it.' })
  timeZone: string;
  @Field(() => Int, { description: 'Hue of the accent colour in degrees, 0 to 359.' }) hue: number;
  @Field({ description: 'Where readers reach the site, without a slash at the end.' }) url: string;
  @Field(() => [SiteLink]) links: SiteLink[];
}

export enum AddressStatus {
  MOVED = 'MOVED',
  GONE = 'GONE',
}
registerEnumType(AddressStatus, {
  name: 'AddressStatus',
  description: 'What became of an address.',
  valuesMap: {
    MOVED: { description: 'It leads somewhere else for good (HTTP 301).' },
    GONE: { description: 'What was there was taken down for good (HTTP 410).' },
  },
});

@ObjectType({ description: 'An address of this site that leads to nothing now.' })
export class Address {
  @Field(() => AddressStatus) status: AddressStatus;
  @Field(() => String, { nullable: true, description: 'Path or absolute address; set when MOVED.' })
  location: string | null;
}
