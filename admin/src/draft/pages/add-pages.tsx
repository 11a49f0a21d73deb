import type { JSX } from 'solid-js';

import { Icon } from '../../ui/icon';
import { words } from '../words';
import { byName } from './page-order';

/** Files are dropped on it, or chosen after a click. */
export function AddPages(props: { onFiles: (files: File[]) => void }): JSX.Element {
  let input: HTMLInputElement | undefined;
  return (
    <>
      <button type="button" class="drop" onClick={() => input?.click()}>
        <Icon name="upload" />
        <b>{words.pages.add}</b>
        <small>{words.pages.addHint}</small>
      </button>
      <input
        ref={(element) => (input = element)}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={(event) => {
          const { currentTarget } = event;
          if (currentTarget.files) props.onFiles(byName(currentTarget.files));
          currentTarget.value = '';
        }}
      />
    </>
  );
}
