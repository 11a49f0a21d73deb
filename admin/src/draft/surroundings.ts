import type { Accessor } from 'solid-js';

/** An image of the draft, as large as the editor shows it. */
export interface Picture {
  src: string;
  srcset?: string | undefined;
  /** Pixels of the original. */
  width: number;
  height: number;
  /** CSS colour that stands for it until it is there. */
  color: string;
}

export interface CastMember {
  id: string;
  slug: string;
  name: string;
  portrait: string | null;
}

export interface Named {
  id: string;
  name: string;
}

export type ComicState = 'draft' | 'scheduled' | 'published' | 'withdrawn';

/** What is known about the comic beside its draft. */
export interface ComicFacts {
  state: ComicState;
  /** Where it stands, such as “Chapter 4 · 15”. */
  place: string;
  /** What stands before the slug of its address, such as `slowtide.example/comic/`. */
  addressBase: string;
  /** Last part of its address; null until it has one. */
  slug: string | null;
  chapterId: string | null;
  /** When it goes or went out. */
  publishAt: Date | null;
  /** IANA name of the site's time zone. */
  timeZone: string;
  /** Fields in which the draft differs from what is scheduled or published. */
  changes: number;
}

/** What an act came to: done, or a sentence that says why not. */
export type Outcome = { done: true } | { done: false; why: string };

/** What the editor needs of the site around the draft. */
export interface Surroundings {
  comic: Accessor<ComicFacts>;
  picture(assetId: string): Picture | undefined;
  cast: Accessor<CastMember[]>;
  tags: Accessor<Named[]>;
  chapters: Accessor<Named[]>;
  setSlug(slug: string): Promise<Outcome>;
  setChapter(id: string | null): Promise<Outcome>;
  /** Makes a tag; answers with its id. */
  addTag(name: string): Promise<string | null>;
  /** Takes images that were dropped, pasted or chosen, in the order of their names. Absent where nothing takes them. */
  onFiles?: ((files: File[]) => void) | undefined;
}
