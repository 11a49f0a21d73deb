import { MergeTagDocument, RemoveTagDocument, type TagRowFragment } from '@longbox/shared/generated/admin/cast/graphql';
import { A } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';

import { act } from '../api/act';
import { tell } from '../api/tell';
import { en } from '../i18n/en';
import { may } from '../session/session';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { MergeDialog } from './merge-dialog';
import { TagDialog } from './tag-dialog';

/** One tag and what can be done with it. */
export function TagRow(props: { tag: TagRowFragment; all: readonly TagRowFragment[] }): JSX.Element {
  const [open, setOpen] = createSignal<'rename' | 'merge'>();
  const close = () => setOpen(undefined);
  const id = () => props.tag.id;

  return (
    <div class="cast-row">
      <span>
        <b>{props.tag.name}</b>
      </span>
      <A class="hint" href={`/comics?tag=${id()}`}>
        {en.comicCount(props.tag.comicCount)}
      </A>
      <Show when={may('cast.write')}>
        <Menu class="btn quiet small icon" label={en.moreOf(props.tag.name)} opener={<Icon name="ellipsis" />}>
          <button type="button" onClick={() => setOpen('rename')}>
            <Icon name="pencil" />
            {en.cast.rename}
          </button>
          <button type="button" disabled={props.all.length < 2} onClick={() => setOpen('merge')}>
            <Icon name="merge" />
            {en.cast.merge}
          </button>
          <button
            type="button"
            class="danger"
            disabled={props.tag.comicCount > 0}
            onClick={() => void tell(RemoveTagDocument, { id: id() }, en.removed(props.tag.name))}
          >
            <Icon name="trash-2" />
            {en.remove}
          </button>
        </Menu>
      </Show>
      <TagDialog open={open() === 'rename'} tag={props.tag} onClose={close} />
      <MergeDialog
        open={open() === 'merge'}
        one={props.tag}
        all={props.all}
        merge={(into) => act(MergeTagDocument, { id: id(), into })}
        onClose={close}
      />
    </div>
  );
}
