import './details.css';

import { layouts } from '@longbox/shared/draft/content';
import { draftDetails } from '@longbox/shared/draft/shape';
import { For, type JSX } from 'solid-js';

import { Icon } from '../../ui/icon';
import { notify } from '../../ui/notices';
import { createRead } from '../observe';
import type { OpenDraft } from '../open-draft';
import type { ComicState } from '../surroundings';
import { words } from '../words';
import { Members } from './members';
import { Shared } from './shared';
import { Warning } from './warning';

const stateLooks = {
  draft: { icon: 'pencil', chip: '' },
  scheduled: { icon: 'calendar-clock', chip: 'info' },
  published: { icon: 'check', chip: 'ok' },
  withdrawn: { icon: 'eye-off', chip: '' },
} as const satisfies Record<ComicState, unknown>;

/** Everything about the comic that is no word of it: where it stands, how it is laid out, who and what it is about. */
export function Details(props: { draft: OpenDraft }): JSX.Element {
  const { around } = props.draft;
  const layout = createRead(draftDetails(props.draft.doc), () => draftDetails(props.draft.doc).get('layout') ?? 'page');
  const look = () => stateLooks[around.comic().state];
  const setChapter = async (id: string | null) => {
    const outcome = await around.setChapter?.(id);
    if (outcome?.done === false) notify(outcome.why);
  };

  return (
    <>
      <div class="kv">
        <span>{words.details.status}</span>
        <span class={`chip ${look().chip}`}>
          <Icon name={look().icon} />
          {words.states[around.comic().state]}
        </span>
      </div>
      <div class="kv">
        <label for="chapter">{words.details.chapter}</label>
        <select
          id="chapter"
          class="input select"
          disabled={!around.setChapter}
          onChange={(event) => void setChapter(event.currentTarget.value === '' ? null : event.currentTarget.value)}
        >
          <option value="" selected={around.comic().chapterId === null}>
            {words.details.noChapter}
          </option>
          <For each={around.chapters()}>
            {({ id, name }) => (
              <option value={id} selected={id === around.comic().chapterId}>
                {name}
              </option>
            )}
          </For>
        </select>
      </div>
      <fieldset class="kv">
        <legend class="sr">{words.details.layout}</legend>
        <span aria-hidden="true">{words.details.layout}</span>
        <div class="seg sm">
          <For each={layouts}>
            {(one) => (
              <label>
                <input
                  type="radio"
                  name="layout"
                  checked={layout() === one}
                  onChange={() => draftDetails(props.draft.doc).set('layout', one)}
                />
                {words.details.layouts[one]}
              </label>
            )}
          </For>
        </div>
      </fieldset>
      <Members
        draft={props.draft}
        root="characters"
        label={words.details.cast}
        addLabel={words.details.addCast}
        known={around.cast().map(({ id, name, portrait }) => ({ id, label: name, picture: portrait }))}
      />
      <Members
        draft={props.draft}
        root="tags"
        label={words.details.tags}
        addLabel={words.details.addTag}
        known={around.tags().map(({ id, name }) => ({ id, label: name }))}
        onNew={around.addTag}
      />
      <hr />
      <Warning draft={props.draft} />
      <hr />
      <Shared draft={props.draft} />
    </>
  );
}
