import { membersOf } from '@longbox/shared/draft/content';
import { setMember } from '@longbox/shared/draft/edit';
import { draftSet } from '@longbox/shared/draft/shape';
import { createSignal, For, type JSX, Show } from 'solid-js';

import { Icon } from '../../ui/icon';
import { type Choice, Combobox, Portrait } from '../fields/combobox';
import { createRead } from '../observe';
import type { OpenDraft } from '../open-draft';
import { words } from '../words';

/** The characters or tags of the comic, as chips; more are chosen from those the site knows. */
export function Members(props: {
  draft: OpenDraft;
  root: 'characters' | 'tags';
  label: string;
  known: Choice[];
  addLabel: string;
  /** Makes one that the site does not know yet; absent where that is done elsewhere. */
  onNew?: ((name: string) => Promise<string | null>) | undefined;
}): JSX.Element {
  const ids = createRead(draftSet(props.draft.doc, props.root), () =>
    membersOf(props.draft.doc, props.root).map(({ id }) => id),
  );
  const [adding, setAdding] = createSignal(false);
  let opener: HTMLButtonElement | undefined;
  const known = (id: string) => props.known.find((choice) => choice.id === id);
  const set = (id: string, member: boolean) => setMember(props.draft.doc, props.root, id, member);
  const close = () => {
    setAdding(false);
    opener?.focus();
  };
  const add = async (name: string) => {
    const id = name === '' ? null : await props.onNew?.(name);
    if (id) set(id, true);
  };

  return (
    <div class="kv tall" role="group" aria-label={props.label}>
      <span>{props.label}</span>
      <div class="tagbox">
        <For each={ids()}>
          {(id) => (
            <span class="chip ch">
              <Show when={known(id)?.picture !== undefined}>
                <Portrait src={known(id)?.picture ?? null} name={known(id)?.label ?? '?'} />
              </Show>
              {known(id)?.label ?? '…'}
              <button
                type="button"
                aria-label={words.details.remove(known(id)?.label ?? '')}
                onClick={() => {
                  set(id, false);
                  opener?.focus();
                }}
              >
                <Icon name="x" />
              </button>
            </span>
          )}
        </For>
        <Show
          when={adding()}
          fallback={
            <button
              ref={(element) => (opener = element)}
              type="button"
              class="chip outline"
              aria-label={props.addLabel}
              onClick={() => setAdding(true)}
            >
              <Icon name="plus" />
              {words.details.add}
            </button>
          }
        >
          <Combobox
            class="input small"
            label={props.addLabel}
            value=""
            autofocus
            ref={(element) => queueMicrotask(() => element.focus())}
            choices={props.known.filter(({ id }) => !ids().includes(id))}
            onChoose={({ id }) => set(id, true)}
            {...(props.onNew && { onFree: (name: string) => void add(name), freeLabel: words.details.newTag })}
            onDone={close}
          />
        </Show>
      </div>
    </div>
  );
}
