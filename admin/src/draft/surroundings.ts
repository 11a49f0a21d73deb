import type { ContentToWrite } from '@longbox/shared/draft/edit';
import type { RichText } from '@longbox/shared/draft/rich-text';
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

/** An image that will be a page once the site has it. */
export interface ArrivingPage {
  id: string;
  name: string;
  /** Address of its picture on this device. */
  preview: string | null;
  /** How much of it has been sent, from 0 to 1. */
  share: number;
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

/** An act that was done, with the way back where there is one, or a sentence that says why it was not. */
export type Acted = { done: true; undo: (() => Promise<Outcome>) | null } | { done: false; why: string };

/** What can be done about when readers see the comic. */
export interface Acts {
  publish(): Promise<Acted>;
  schedule(at: Date): Promise<Acted>;
  /** What is out or waiting becomes what the draft says now. */
  update(): Promise<Acted>;
  /** Takes it down, or has it wait no longer. */
  withdraw(): Promise<Acted>;
}

/** Why a version was kept. */
export type VersionCause = 'pause' | 'publish' | 'import' | 'restore';

/** A copy of the comic as it once was. */
export interface Version {
  number: number;
  cause: VersionCause;
  at: Date;
  /** Who was writing; null when it came from elsewhere. */
  by: string | null;
  /** Whether it is what is out or waiting now. */
  isPinned: boolean;
}

/** What a version says; the note without its emphasis. */
export type VersionContent = Omit<ContentToWrite, 'note'> & {
  /** The note's words alone. */
  note: string;
  /** The note as it was, where it is more than words. */
  richNote?: RichText | undefined;
};

/** What the editor needs of the site around the draft. */
export interface Surroundings {
  comic: Accessor<ComicFacts>;
  picture(assetId: string): Picture | undefined;
  cast: Accessor<CastMember[]>;
  tags: Accessor<Named[]>;
  chapters: Accessor<Named[]>;
  /** Absent, like what follows, where whoever is here may not. */
  setSlug?: ((slug: string) => Promise<Outcome>) | undefined;
  setChapter?: ((id: string | null) => Promise<Outcome>) | undefined;
  /** Makes a tag; answers with its id. */
  addTag?: ((name: string) => Promise<string | null>) | undefined;
  /** Asks again what is known about the comic. */
  refresh(): void;
  /** Absent where nobody here may publish. */
  acts?: Acts | undefined;
  /** Newest first, those before version `before` or from the newest on; null when they could not be had. */
  versions(before?: number): Promise<Version[] | null>;
  version(number: number): Promise<VersionContent | null>;
  /** The next slot that nothing fills; absent where nobody knows slots, null where there is none. */
  nextEmptySlot?: (() => Promise<Date | null>) | undefined;
  /** Makes an address at which the draft can be seen for a week by whoever has it. */
  previewLink?: (() => Promise<string | null>) | undefined;
  /** Images that were taken and are not pages yet, in their order. */
  arriving?: Accessor<ArrivingPage[]> | undefined;
  /** Takes images that were dropped, pasted or chosen, in the order of their names. Absent where nothing takes them. */
  onFiles?: ((files: File[]) => void) | undefined;
}
