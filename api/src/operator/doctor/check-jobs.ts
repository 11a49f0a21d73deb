import { type DataSource, LessThan } from 'typeorm';

import { Job } from '../../platform/jobs/job.entity.js';
import { fault, type Finding, note, ok } from './check.js';

/** How long due work may wait before someone should look, in milliseconds. */
const patience = 15 * 60_000;

/** Whether background work gets done. */
export async function checkJobs(database: DataSource, now = new Date()): Promise<Finding> {
  const jobs = database.getRepository(Job);
  const failed = await jobs.find({ where: { state: 'failed' }, order: { createdAt: 'DESC' }, take: 3 });
  if (failed.length > 0) {
    const count = await jobs.countBy({ state: 'failed' });
    const reasons = failed.map(({ kind, lastError }) => `${kind}: ${lastError?.split('\n')[0] ?? 'no reason kept'}`);
    return fault(
      'jobs',
      `${count} failed, the latest: ${reasons.join('; ')}.`,
      'Mend the cause; `longbox renditions` asks for images again.',
    );
  }
  const waiting = await jobs.countBy({ state: 'waiting' });
  const late = await jobs.countBy({ state: 'waiting', dueAt: LessThan(new Date(now.getTime() - patience)) });
  if (late > 0)
    return note(
      'jobs',
      `${late} of ${waiting} wait for more than a quarter of an hour.`,
      'Start the site, with LONGBOX_JOBS=on in one api.',
    );
  return ok('jobs', waiting > 0 ? `${waiting} are waiting or at work.` : 'All are done.');
}
