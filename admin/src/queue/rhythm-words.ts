import type { QueueQuery } from '@longbox/shared/generated/admin/queue/graphql';

import { weekdayNames } from './days';

type Cadence = NonNullable<QueueQuery['cadence']>;

/** “Mondays and Thursdays at 09:00, Europe/Lisbon”. */
export function rhythmInWords({ weekdays, timeOfDay, timeZone }: Cadence): string {
  const names = weekdayNames('long');
  const days = weekdays.map((weekday) => `${names[weekday - 1] ?? ''}s`);
  const list = weekdays.length === 7 ? 'Every day' : new Intl.ListFormat('en').format(days);
  return `${list} at ${timeOfDay}, ${timeZone.replaceAll('_', ' ')}`;
}
