/** Elements that mean something to the note, or separate blocks. */
const kept = new Set(
  'p div br ul ol li strong b em i a h1 h2 h3 h4 h5 h6 blockquote section article header footer tr'.split(' '),
);
/** Elements whose content is no words. */
const withContent = /<(script|style|title|head|iframe|svg|math|template|noscript|object)\b[^>]*>[\s\S]*?<\/\1\s*>/gi;
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;

/**
 * What is pasted, reduced to the elements a note may get something from and to the addresses of links; bold and italic
 * that other programs set by style become elements. Schema and links are checked when it is read, so nothing depends on
 * this for safety: but whatever has handlers or styles in it would be reported by the content policy when it is parsed,
 * even where nothing can run.
 */
export function reducedHtml(html: string): string {
  const words = html.replaceAll(/<!--[\s\S]*?-->/g, '').replaceAll(withContent, '');
  const spans: string[] = [];
  let reduced = '';
  let end = 0;
  for (const { 0: whole, 1: slash = '', 2: name = '', 3: attributes = '', index } of words.matchAll(tag)) {
    reduced += text(words.slice(end, index));
    end = index + whole.length;
    const element = name.toLowerCase();
    if (element === 'span') reduced += slash ? (spans.pop() ?? '') : openSpan(attributes, spans);
    else if (kept.has(element) && !(element === 'b' && isWrapper(attributes))) {
      reduced += slash ? `</${element}>` : `<${element}${attributesOf(element, attributes)}>`;
    }
  }
  return reduced + text(words.slice(end));
}

/** What is left between tags is words, also where it looks like the start of one. */
const text = (words: string): string => words.replaceAll('<', '&lt;');

/** Some programs wrap all they copy in a `<b>` that is not bold. */
const isWrapper = (attributes: string): boolean => /font-weight:\s*(?:normal|400)/i.test(attributes);

function openSpan(attributes: string, spans: string[]): string {
  const marks = [
    ...(/font-weight:\s*(?:bold|[6-9]00)/i.test(attributes) ? ['strong'] : []),
    ...(/font-style:\s*italic/i.test(attributes) ? ['em'] : []),
  ];
  spans.push(
    marks
      .toReversed()
      .map((mark) => `</${mark}>`)
      .join(''),
  );
  return marks.map((mark) => `<${mark}>`).join('');
}

/** The address of a link, and ProseMirror's own note of how deep a copy of its was cut. */
function attributesOf(element: string, attributes: string): string {
  const value = (name: string) => {
    const [, double, single, bare] =
      new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes) ?? [];
    return double ?? single ?? bare;
  };
  const wanted = [element === 'a' ? 'href' : '', 'data-pm-slice'].filter(Boolean);
  return wanted
    .map((name) => [name, value(name)] as const)
    .filter(([, found]) => found !== undefined)
    .map(([name, found]) => ` ${name}="${(found ?? '').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`)
    .join('');
}
