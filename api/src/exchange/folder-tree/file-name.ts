/** What the name of an image or folder says. */
export interface NameParts {
  /** A date at its start, `YYYY-MM-DD`. */
  date?: string;
  /** A number at its start, without zeros in front. */
  number?: string;
  /** What is left, as words; empty when nothing is. */
  title: string;
}

const dateAtStart = /^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/;
const numberAtStart = /^#?0*(\d{1,6})(?!\d)/;
const separators = /^[\s._:–—-]+/;

/** `2024-05-01 The fog` has a date and a title, `012_low-tide` a number and a title, `3rd street` only a title. */
export function partsOf(name: string): NameParts {
  const dated = dateAtStart.exec(name);
  const date = dated ? realDate(dated[1], dated[2], dated[3]) : undefined;
  const afterDate = date && dated ? name.slice(dated[0].length).replace(separators, '') : name;
  const numbered = numberAtStart.exec(afterDate);
  const afterNumber = numbered ? afterDate.slice(numbered[0].length) : afterDate;
  if (numbered && /^\p{L}/u.test(afterNumber)) return { date, title: words(afterDate) };
  return { date, number: numbered?.[1], title: words(afterNumber) };
}

function realDate(year = '', month = '', day = ''): string | undefined {
  const written = `${year}-${month}-${day}`;
  const date = new Date(`${written}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written);
  return real && Number(year) >= 1900 && Number(year) <= 2100 ? written : undefined;
}

function words(text: string): string {
  const spaced = text
    .replaceAll('_', ' ')
    .replace(separators, '')
    .replace(/[\s._-]+$/, '');
  const joined = spaced.includes(' ') ? spaced : spaced.replaceAll('-', ' ');
  const single = joined.replace(/\s+/g, ' ');
  return single.slice(0, 1).toUpperCase() + single.slice(1);
}

const pageAtEnd = /^(|.*?[^\p{L}])(?:page|pg|p)[\s._-]*(\d{1,4})$/iu;

/** `E01P02` is page 2 of `E01`; `page-2` is page 2 of its folder, and `of` is then empty. */
export function pageOf(name: string): { of: string; number: number } | undefined {
  const match = pageAtEnd.exec(name);
  return match ? { of: (match[1] ?? '').replace(/[\s._-]+$/, ''), number: Number(match[2]) } : undefined;
}
