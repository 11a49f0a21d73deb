/** What a document says about itself to browsers and search engines. */
export interface Head {
  title: string;
  description: string;
  /** Absolute address of this page. */
  canonical: string | null;
  previous?: string | undefined;
  next?: string | undefined;
  /** Pages that lead nowhere must not be listed. */
  isHidden?: boolean;
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that can stand in an element or a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

/** The head's elements, in one string. */
export function headOf({ title, description, canonical, previous, next, isHidden }: Head): string {
  const link = (rel: string, href: string | null | undefined) =>
    href ? `<link rel="${rel}" href="${escapeHtml(href)}">` : '';
  return [
    `<title>${escapeHtml(title)}</title>`,
    description ? `<meta name="description" content="${escapeHtml(description)}">` : '',
    isHidden ? '<meta name="robots" content="noindex">' : link('canonical', canonical),
    link('prev', previous),
    link('next', next),
  ].join('');
}
