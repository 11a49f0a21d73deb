import { type ChapterRowFragment, MoveChapterDocument } from '@longbox/shared/generated/admin/series/graphql';
import { type JSX, Show } from 'solid-js';

import { tell } from '../api/tell';
import { SortableList } from '../ui/sortable-list';
import { ChapterRow } from './chapter-row';

/** The chapters that lie in one place, each with those inside it, in an order that can be changed. */
export function ChapterTree(props: {
  seriesId: string;
  chapters: readonly ChapterRowFragment[];
  parentId: string | null;
}): JSX.Element {
  const here = () => props.chapters.filter(({ parentId }) => parentId === props.parentId);
  const move = (id: string, after: string | null) =>
    void tell(MoveChapterDocument, { id, parentId: props.parentId, after });

  return (
    <SortableList items={here()} nameOf={({ title }) => title} onMove={move} class="chapters">
      {(chapter) => (
        <div class="chapter">
          <ChapterRow
            seriesId={props.seriesId}
            chapter={chapter}
            siblings={here()}
            all={props.chapters}
            onMove={move}
          />
          <Show when={props.chapters.some(({ parentId }) => parentId === chapter.id)}>
            <ChapterTree seriesId={props.seriesId} chapters={props.chapters} parentId={chapter.id} />
          </Show>
        </div>
      )}
    </SortableList>
  );
}
