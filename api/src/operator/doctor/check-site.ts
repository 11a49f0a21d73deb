import type { DataSource } from 'typeorm';

import { Rendition, renditionPath } from '../../media/index.js';
import { fault, type Finding, messageOf, ok } from './check.js';

const patience = 10_000;
const start = 'Start the site: npm start';

/** Asks the running site, as a reader would, for what each part of it answers. */
export async function checkSite(url: string, database: DataSource | undefined): Promise<Finding[]> {
  const home = await ask(`${url}/`);
  if (typeof home === 'string')
    return [fault('nginx', `Nothing answers at ${url} (${home}).`, `${start}, or set LONGBOX_URL to where it is.`)];
  const server = home.headers.get('server') ?? '';
  return [
    ok('nginx', `${url} answers${server ? ` (${server})` : ''}.`),
    home.status === 200
      ? ok('document server', 'The first page comes.')
      : fault(
          'document server',
          `The first page comes with status ${home.status}.`,
          'Look into the logs of the document server and the api.',
        ),
    await checkApi(url),
    ...(database ? await checkOneImage(url, database) : []),
  ];
}

async function checkApi(url: string): Promise<Finding> {
  const answer = await ask(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  });
  if (typeof answer !== 'string' && answer.status === 200) return ok('api', 'It answers.');
  const says = typeof answer === 'string' ? answer : `status ${answer.status}`;
  return fault(
    'api',
    `It does not answer (${says}).`,
    'Look into its log; `longbox doctor` shows whether the database is in order.',
  );
}

async function checkOneImage(url: string, database: DataSource): Promise<Finding[]> {
  const rendition = await database.getRepository(Rendition).findOne({ where: {}, order: { createdAt: 'DESC' } });
  if (!rendition) return [];
  const path = renditionPath(rendition.key, rendition.format);
  const answer = await ask(url + path);
  if (typeof answer !== 'string' && answer.status === 200) return [ok('images over HTTP', 'The newest comes.')];
  const says = typeof answer === 'string' ? answer : `status ${answer.status}`;
  return [
    fault('images over HTTP', `${path} does not come (${says}).`, 'nginx must be able to read the media folder.'),
  ];
}

/** The answer, or why there is none. */
async function ask(url: string, init: RequestInit = {}): Promise<Response | string> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
    await response.arrayBuffer();
    return response;
  } catch (error) {
    return messageOf(error instanceof Error && error.cause ? error.cause : error);
  }
}
