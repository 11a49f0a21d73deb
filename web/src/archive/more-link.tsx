import { type JSX, Show } from 'solid-js';

/** The way to the next part of a list that is too long for one page; an ordinary link, so that every part has an address. */
export const MoreLink = (props: {
  page: { hasNextPage: boolean; endCursor: string | null };
  path: string;
  children: JSX.Element;
}): JSX.Element => (
  <Show when={props.page.hasNextPage && props.page.endCursor} keyed>
    {(cursor) => (
      <p class="more">
        <a class="btn" href={`${props.path}?after=${cursor}`} rel="next">
          {props.children}
        </a>
      </p>
    )}
  </Show>
);
