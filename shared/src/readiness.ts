import type { ComicWords } from './comic-words.js';
import { contentLimits as most } from './content-limits.js';

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
  blocking.push(...tooLongIn(content));
  content.pages.forEach(({ alt, transcript }, index) => {
    const page = index + 1;
    const onPage = (code: ProblemCode, message: string) => advice.push({ code, blocks: false, page, message });
    if (alt.trim() === '') onPage('NO_ALT', `Describe what is drawn on page ${page}.`);
    if (transcript.length === 0) onPage('NO_TRANSCRIPT', `Write down what is said on page ${page}.`);
  });
  if (!hasAddress) advice.push(whole('NO_ADDRESS', 'Its address will be made from its title.', false));
  return [...blocking, ...advice];
}

/** Words and lists that are longer than a comic may have them. */
function tooLongIn({ title, afterline, contentWarning, pages }: ComicWords): Problem[] {
  const problems: Problem[] = [];
  const check = (what: string, length: number, limit: number, page: number | null = null) => {
    const message = `${what} is too long by ${length - limit}: ${limit} is the most.`;
    if (length > limit) problems.push({ code: 'UNREADABLE', blocks: true, page, message });
  };
  check('The title', title.length, most.title);
  check('The afterline', afterline.length, most.words);
  check('The content warning', contentWarning?.text.length ?? 0, most.warning);
  check('The list of kinds of warning', contentWarning?.kinds.length ?? 0, most.warningKinds);
  pages.forEach(({ alt, hoverText, transcript }, index) => {
    const page = index + 1;
    check(`The alt text of page ${page}`, alt.length, most.words, page);
    check(`The hover text of page ${page}`, hoverText.length, most.words, page);
    check(`The transcript of page ${page}`, transcript.length, most.lines, page);
    check(`A line of page ${page}`, Math.max(0, ...transcript.map(({ text }) => text.length)), most.words, page);
  });
  return problems;
}

const whole = (code: ProblemCode, message: string, blocks: boolean): Problem => ({ code, blocks, page: null, message });
