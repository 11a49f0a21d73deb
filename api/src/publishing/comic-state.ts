import { registerEnumType } from '@nestjs/graphql';

export enum ComicState {
  DRAFT = 'draft',
  SCHEDULED = 'scheduled',
  PUBLISHED = 'published',
  WITHDRAWN = 'withdrawn',
  DELETED = 'deleted',
}
registerEnumType(ComicState, {
  name: 'ComicState',
  description: 'Where a comic stands at this moment.',
  valuesMap: {
    DRAFT: { description: 'Nobody but authors has seen it.' },
    SCHEDULED: { description: 'It goes out at its moment, as it was when it was scheduled or last updated.' },
    PUBLISHED: { description: 'Readers see it.' },
    WITHDRAWN: { description: 'Readers saw it; its address now says that it is gone.' },
    DELETED: { description: 'Thrown away; it can be brought back for 30 days.' },
  },
});
