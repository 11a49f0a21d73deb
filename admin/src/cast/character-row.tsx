import {
  type CharacterRowFragment,
  MergeCharacterDocument,
  RemoveCharacterDocument,
} from '@longbox/shared/generated/admin/cast/graphql';
import { A } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';

import { act } from '../api/act';
import { tell } from '../api/tell';
import { en } from '../i18n/en';
import { may } from '../session/session';
import { Avatar } from '../ui/avatar';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { CharacterDialog } from './character-dialog';
import { MergeDialog } from './merge-dialog';

/** One character and what can be done with them. */
export function CharacterRow(props: {
  character: CharacterRowFragment;
  all: readonly CharacterRowFragment[];
  onMove: (id: string, after: string | null) => void;
}): JSX.Element {
  const [open, setOpen] = createSignal<'edit' | 'merge'>();
  const index = () => props.all.findIndex(({ id }) => id === props.character.id);
  const close = () => setOpen(undefined);
  const id = () => props.character.id;

  return (
    <div class="cast-row">
      <Avatar id={id()} name={props.character.name} />
      <span>
        <b>{props.character.name}</b>
        <Show when={props.character.description}>{(words) => <small>{words()}</small>}</Show>
      </span>
      <A class="hint" href={`/comics?character=${id()}`}>
        {en.comicCount(props.character.comicCount)}
      </A>
      <Show when={may('cast.write')}>
        <Menu class="btn quiet small icon" label={en.moreOf(props.character.name)} opener={<Icon name="ellipsis" />}>
          <button type="button" onClick={() => setOpen('edit')}>
            <Icon name="pencil" />
            {en.edit}
          </button>
          <button
            type="button"
            disabled={index() === 0}
            onClick={() => props.onMove(id(), props.all[index() - 2]?.id ?? null)}
          >
            <Icon name="arrow-up" />
            {en.moveUp}
          </button>
          <button
            type="button"
            disabled={index() === props.all.length - 1}
            onClick={() => props.onMove(id(), props.all[index() + 1]?.id ?? null)}
          >
            <Icon name="arrow-down" />
            {en.moveDown}
          </button>
          <button type="button" disabled={props.all.length < 2} onClick={() => setOpen('merge')}>
            <Icon name="merge" />
            {en.cast.merge}
          </button>
          <button
            type="button"
            class="danger"
            disabled={props.character.comicCount > 0}
            onClick={() => void tell(RemoveCharacterDocument, { id: id() }, en.removed(props.character.name))}
          >
            <Icon name="trash-2" />
            {en.remove}
          </button>
        </Menu>
      </Show>
      <CharacterDialog open={open() === 'edit'} character={props.character} onClose={close} />
      <MergeDialog
        open={open() === 'merge'}
        one={props.character}
        all={props.all}
        merge={(into) => act(MergeCharacterDocument, { id: id(), into })}
        onClose={close}
      />
    </div>
  );
}
