import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';

const { resolve } = createRequire(import.meta.url);
const made = path.join(import.meta.dirname, 'dist/fonts');

/** Our typefaces, both OFL-1.1. `weights`: the part of the weight axis that the style sheets use. */
const typefaces = [
  { name: 'figtree', family: 'Figtree Variable', weights: [400, 700] },
  { name: 'bricolage-grotesque', family: 'Bricolage Grotesque Variable', weights: [500, 800] },
] as const;

type Typeface = (typeof typefaces)[number];

/** What nearly every page is written with: ASCII, Latin-1, dashes, quotes, bullet, ellipsis, primes, euro, trade mark, minus. */
const everyday = codesOf('U+0-FF,U+2010-2014,U+2018-201A,U+201C-201E,U+2022,U+2026,U+2032-2033,U+20AC,U+2122,U+2212');

/**
 * Makes `dist/fonts/faces.css`: each typeface cut down to its everyday characters, and behind it the typeface's whole files,
 * of which a browser fetches one only for a page that needs it. The licences go with the files. A page asks for the text's
 * typeface at once; on a wide screen, where the line mostly is quick, for the headlines' too.
 */
export function fonts(): Plugin {
  return {
    name: 'longbox:fonts',
    async buildStart() {
      mkdirSync(made, { recursive: true });
      const faces = await Promise.all(typefaces.map(facesOf));
      writeFileSync(path.join(made, 'faces.css'), faces.flat().join('\n'));
    },
    generateBundle() {
      for (const { name } of typefaces) {
        this.emitFile({
          type: 'asset',
          fileName: `assets/${name}-OFL.txt`,
          source: readFileSync(fileOf(name, 'LICENSE')),
        });
      }
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle = {} }) =>
        typefaces.flatMap(({ name }, index) => {
          const asset = Object.values(bundle).find(
            (one) => one.type === 'asset' && one.names.includes(`${name}.woff2`),
          );
          const media = index === 0 ? {} : { media: '(min-width: 761px)' };
          const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', ...media };
          return asset
            ? [{ tag: 'link', attrs: { ...attrs, href: `/${asset.fileName}` }, injectTo: 'head' as const }]
            : [];
        }),
    },
  };
}

/** Writes a typeface's everyday file and gives all its `@font-face` rules. */
async function facesOf({ name, family, weights: [min, max] }: Typeface): Promise<string[]> {
  const file = (part: string) => fileOf(name, `files/${name}-${part}-wght-normal.woff2`);
  const subset = await subsetFont(readFileSync(file('latin')), String.fromCodePoint(...everyday), {
    targetFormat: 'woff2',
    variationAxes: { wght: { min, max } },
  });
  writeFileSync(path.join(made, `${name}.woff2`), subset);
  const whole: Record<string, string> = JSON.parse(readFileSync(fileOf(name, 'unicode.json'), 'utf8'));
  const face = (url: string, codes: Set<number>) =>
    `@font-face{font-family:'${family}';font-weight:${min} ${max};font-display:optional;src:url('${url}') format('woff2');unicode-range:${rangeOf(codes)}}`;
  return [
    face(`./${name}.woff2`, everyday),
    // Without what the everyday file has: a browser would ask for these too while that one is on its way.
    ...Object.entries(whole).map(([part, range]) => {
      const rare = [...codesOf(range)].filter((code) => !everyday.has(code));
      return face(path.relative(made, file(part)), new Set(rare));
    }),
  ];
}

/** A file of a typeface's package. */
const fileOf = (name: string, file: string): string => resolve(`@fontsource-variable/${name}/${file}`);

/** All code points of a CSS `unicode-range`, in order. */
function codesOf(range: string): Set<number> {
  const codes = [...range.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/g)].flatMap(([, from = '', to = from]) => {
    const first = Number.parseInt(from, 16);
    return Array.from({ length: Number.parseInt(to, 16) - first + 1 }, (_, index) => first + index);
  });
  return new Set(codes);
}

const hex = (code: number): string => code.toString(16);

/** The CSS `unicode-range` of code points in order. */
function rangeOf(codes: Set<number>): string {
  const ranges: [number, number][] = [];
  for (const code of codes) {
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join();
}
