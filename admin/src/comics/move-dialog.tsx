import { type ComicRowFragment, MoveComicsDocument } from '@longbox/shared/generated/admin/comics/graphql';
import { createEffect, createSignal, type JSX, on } from 'solid-js';

import { en } from '../i18n/en';
import { Choice } from '../ui/choice';
import { FormDialog } from '../ui/form-dialog';
import { actOnComics } from './acts';
import type { Places } from './places';

/** Puts comics of one series into one of its chapters, or into none. */
export function MoveDialog(props: {
  open: boolean;
  comics: readonly Pick<ComicRowFragment, 'id' | 'seriesId' | 'chapterId'>[];
  places: Places;
  onClose: () => void;
  onDone?: () => void;
}): JSX.Element {
  const [chapter, setChapter] = createSignal('');
  createEffect(
    on(
      () => props.open,
      (open) => open && setChapter(props.comics[0]?.chapterId ?? ''),
    ),
  );
  const options = (): [string, string][] => {
    const series = props.places.series().find(({ id }) => id === props.comics[0]?.seriesId);
    return [
      ['', en.comics.noChapter],
      ...(series?.chapters ?? []).map(({ id, title }): [string, string] => [id, title]),
    ];
  };
  const submit = async () => {
    const ids = props.comics.map(({ id }) => id);
    if (await actOnComics(MoveComicsDocument, { ids, chapterId: chapter() || null }, en.comics.moved)) props.onDone?.();
    return undefined;
  };

  return (
    <FormDialog
      open={props.open}
      title={en.comics.moveTitle(props.comics.length)}
      submit={en.move}
      onSubmit={submit}
      onClose={props.onClose}
    >
      <Choice
        label={en.comics.chapter}
        value={chapter()}
        options={options()}
        onChange={setChapter}
        hint={en.comics.moveHint}
      />
    </FormDialog>
  );
}
