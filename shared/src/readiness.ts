import type { ComicWords } from './comic-words.js';

export type ProblemCode =
  'NO_TITLE' | 'NO_PAGES' | 'IMAGE_MISSING' | 'UNREADABLE' | 'NO_ALT' | 'NO_TRANSCRIPT' | 'NO_ADDRESS';

/** Something to see to before a comic goes out. */
export interface Problem {
  code: ProblemCode;
  /** Whether the comic cannot go out with it; else it is only worth doing. */
  blocks: boolean;
  /** Number of the page it is about, from 1; null when it is about the whole comic. */
  page: number | null;
  message: string;
}

/** What can be seen to before this content goes out: what blocks first, then by page. */
export function problemsOf(content: ComicWords, { hasAddress }: { hasAddress: boolean }): Problem[] {
  const blocking: Problem[] = [];
  const advice: Problem[] = [];
  if (content.title.trim() === '') blocking.push(whole('NO_TITLE', 'Give it a title.', true));
  if (content.pages.length === 0) blocking.push(whole('NO_PAGES', 'Add at least one page.', true));
  content.pages.forEach(({ alt, transcript }, index) => {
    const page = index + 1;
    const onPage = (code: ProblemCode, message: string) => advice.push({ code, blocks: false, page, message });
    if (alt.trim() === '') onPage('NO_ALT', `Describe what is drawn on page ${page}.`);
    if (transcript.length === 0) onPage('NO_TRANSCRIPT', `Write down what is said on page ${page}.`);
  });
  if (!hasAddress) advice.push(whole('NO_ADDRESS', 'Its address will be made from its title.', false));
  return [...blocking, ...advice];
}

const whole = (code: ProblemCode, message: string, blocks: boolean): Problem => ({ code, blocks, page: null, message });
