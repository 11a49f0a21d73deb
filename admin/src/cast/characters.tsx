import { type CharacterRowFragment, MoveCharacterDocument } from '@longbox/shared/generated/admin/cast/graphql';
import { createSignal, type JSX, Show } from 'solid-js';

import { tell } from '../api/tell';
import { en } from '../i18n/en';
import { may } from '../session/session';
import { Icon } from '../ui/icon';
import { SortableList } from '../ui/sortable-list';
import { StateView } from '../ui/state-view';
import { CharacterDialog } from './character-dialog';
import { CharacterRow } from './character-row';

const move = (id: string, after: string | null) => void tell(MoveCharacterDocument, { id, after });

/** The cast, in the order in which readers see it. */
export function Characters(props: { characters: readonly CharacterRowFragment[] }): JSX.Element {
  const [making, setMaking] = createSignal(false);

  return (
    <section class="card" aria-labelledby="characters">
      <header class="card-h">
        <h2 id="characters" class="label">
          {en.cast.characters}
        </h2>
        <Show when={may('cast.write')}>
          <button type="button" class="btn small" onClick={() => setMaking(true)}>
            <Icon name="plus" />
            {en.cast.createCharacter}
          </button>
        </Show>
      </header>
      <Show
        when={props.characters.length > 0}
        fallback={<StateView icon="user-round" title={en.cast.noCharacters} why={en.cast.noCharactersWhy} />}
      >
        <SortableList items={props.characters} nameOf={({ name }) => name} onMove={move} class="cast-list">
          {(character) => <CharacterRow character={character} all={props.characters} onMove={move} />}
        </SortableList>
      </Show>
      <CharacterDialog open={making()} onClose={() => setMaking(false)} />
    </section>
  );
}
