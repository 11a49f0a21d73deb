import { WorthDoingDocument, type WorthDoingQuery } from '@longbox/shared/generated/admin/dashboard/graphql';
import { A } from '@solidjs/router';
import { createMemo, For, type JSX, Match, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { day } from '../i18n/format';
import { zone } from '../shell/site';
import { Unreached, Waiting } from '../ui/state-view';
import { Thumb } from '../ui/thumb';

type Comic = WorthDoingQuery['noAlt']['nodes'][number];

interface Job {
  comic: Comic;
  what: string;
  why: string;
  act: string;
  /** Where doing it begins. */
  href: string;
}

const title = (comic: Comic) => comic.title || en.untitled;
const editor = (comic: Comic) => `/comics/${comic.id}`;

/** Small jobs out of what the comics lack, most useful first. */
function jobsOf(data: WorthDoingQuery): Job[] {
  const jobs: Job[] = data.noAlt.nodes.map((comic) => ({
    comic,
    what: en.dashboard.describe(title(comic)),
    why:
      comic.state === 'SCHEDULED' && comic.publishAt
        ? en.dashboard.describeWhen(day(comic.publishAt, zone()))
        : en.dashboard.describeWhy,
    act: en.dashboard.describeIt,
    href: editor(comic),
  }));
  const [unwritten] = data.noTranscript.nodes;
  if (unwritten) {
    const many = data.noTranscript.totalCount > 1;
    jobs.push({
      comic: unwritten,
      what: many
        ? en.dashboard.transcribeMany(data.noTranscript.totalCount)
        : en.dashboard.transcribe(title(unwritten)),
      why: en.dashboard.transcribeWhy,
      act: en.comics.start,
      href: many ? '/comics?lacks=NO_TRANSCRIPT' : editor(unwritten),
    });
  }
  for (const comic of data.changed.nodes) {
    const [what, act] =
      comic.state === 'SCHEDULED'
        ? [en.dashboard.updateScheduled(title(comic)), en.open]
        : [en.dashboard.publishChanges(title(comic)), en.open];
    jobs.push({ comic, what, why: en.dashboard.changedWhy, act, href: editor(comic) });
  }
  for (const comic of data.drafts.nodes) {
    const why = en.dashboard.draftWhy(comic.pageCount);
    jobs.push({ comic, what: en.dashboard.goOn(title(comic)), why, act: en.open, href: editor(comic) });
  }
  return jobs.slice(0, 6);
}

/** What is worth doing next. */
export function WorthDoingCard(): JSX.Element {
  const { data, error, retry } = createAnswer(WorthDoingDocument, () => ({}), ['DeskComic']);
  const jobs = createMemo(() => {
    const known = data();
    return known && jobsOf(known);
  });
  return (
    <section class="card" aria-labelledby="worth-doing">
      <header class="card-h">
        <div>
          <h2 class="label" id="worth-doing">
            {en.dashboard.worthDoing}
          </h2>
          <p class="hint">{en.dashboard.worthDoingWhy}</p>
        </div>
      </header>
      <Switch fallback={<Waiting rows={3} />}>
        <Match when={jobs()}>
          {(all) => (
            <ul class="todo">
              <For each={all()} fallback={<li class="todo-none">{en.dashboard.nothingToDo}</li>}>
                {(job) => (
                  <li>
                    <Thumb image={job.comic.thumbnail} />
                    <span>
                      <b>{job.what}</b>
                      <small>{job.why}</small>
                    </span>
                    <A class="btn small" href={job.href} aria-label={`${job.act}: ${job.comic.title || en.untitled}`}>
                      {job.act}
                    </A>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Match>
        <Match when={error()}>
          <Unreached retry={retry} />
        </Match>
      </Switch>
    </section>
  );
}
