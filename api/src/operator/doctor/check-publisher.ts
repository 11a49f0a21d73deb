import { type DataSource, IsNull, LessThan, MoreThan } from 'typeorm';

import { Comic } from '../../comics/comic.entity.js';
import { OutboxEvent } from '../../platform/events/outbox-event.entity.js';
import { fault, type Finding, ok } from './check.js';

/** How long a fact may wait to be heard before someone should look, in milliseconds. */
const patience = 60_000;

/** Whether what follows from publications happens. The comics themselves appear without anybody's doing. */
export async function checkPublisher(database: DataSource, now = new Date()): Promise<Finding> {
  const late = await database.getRepository(OutboxEvent).find({
    where: { deliveredAt: IsNull(), dueAt: LessThan(new Date(now.getTime() - patience)) },
    order: { dueAt: 'ASC' },
    take: 100,
  });
  const [first] = late;
  if (first) {
    const minutes = Math.floor((now.getTime() - first.dueAt.getTime()) / 60_000);
    return fault(
      'publisher',
      `Publications and changes nobody was told of: ${late.length === 100 ? '100 or more' : late.length}, the first due ${minutes} min ago.`,
      'Start an api with LONGBOX_JOBS=on. Comics are out all the same.',
    );
  }
  const waiting = await database.getRepository(Comic).countBy({ publishAt: MoreThan(now) });
  return ok('publisher', waiting === 1 ? '1 comic waits for its moment.' : `${waiting} comics wait for their moment.`);
}
