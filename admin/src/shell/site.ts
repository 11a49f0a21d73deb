import { DeskDocument } from '@longbox/shared/generated/admin/shell/graphql';
import { createEffect, createSignal, on } from 'solid-js';

import { createAnswer } from '../api/answer';

/** What every view may need to know of the site. */
export interface SiteFacts {
  title: string;
  /** IANA name; moments are shown in it. */
  timeZone: string;
  /** Comics in each state that has any. */
  counts: ReadonlyMap<string, number>;
}

const [facts, setFacts] = createSignal<SiteFacts>();

/** The site, once it is known. */
export const site = facts;

/** The time zone in which moments are shown. */
export const zone = (): string => facts()?.timeZone ?? 'UTC';

/** Keeps what is known of the site up to date while the calling component lives, and wears its hue. */
export function watchSite(): void {
  const { data } = createAnswer(DeskDocument, () => ({}), ['DeskComic', 'DeskSite']);
  createEffect(
    on(data, (known) => {
      if (!known) return;
      const { title, timeZone, hue } = known.deskSite;
      document.documentElement.style.setProperty('--hue', String(hue));
      setFacts({ title, timeZone, counts: new Map(known.deskComicCounts.map(({ state, count }) => [state, count])) });
    }),
  );
}
