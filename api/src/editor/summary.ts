import type { DraftContent } from '@longbox/shared/draft/content';

/** What keeps a draft from going out, or would be missed when it does, in machine words. */
export type DraftProblem = 'noTitle' | 'noPages' | 'noAlt' | 'noTranscript';

/** What lists show of a draft, kept in its row. */
export interface DraftSummary {
  title: string;
  pageCount: number;
  firstAssetId: string | null;
  /** Of all its pages, each once. */
  assetIds: string[];
  problems: DraftProblem[];
}

export function summaryOf({ title, pages }: DraftContent): DraftSummary {
  const problems: [DraftProblem, boolean][] = [
    ['noTitle', title.trim() === ''],
    ['noPages', pages.length === 0],
    ['noAlt', pages.some(({ alt }) => alt.trim() === '')],
    ['noTranscript', pages.every(({ transcript }) => transcript.length === 0)],
  ];
  return {
    title: [...title].slice(0, 250).join(''),
    pageCount: pages.length,
    firstAssetId: pages[0]?.assetId ?? null,
    assetIds: [...new Set(pages.map(({ assetId }) => assetId))],
    problems: problems.filter(([, is]) => is).map(([problem]) => problem),
  };
}
