import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What fills the client's `index.html`. */
export interface Filling {
  language: string;
  /** Hue of the accent colour in degrees. */
  hue: number;
  /** Path of the newest comic, for the early script; only on the front page. */
  latest?: string | undefined;
  head: string;
  /** Addresses of the view's script files. */
  scripts: string[];
  body: string;
  /** JSON, safe inside a script element. */
  seed: string;
}

/** A filled document, and the hash that lets its one inline style pass the content security policy. */
export interface Filled {
  html: string;
  styleHash: string;
}

/** Reads the client's page once; the result fills its marks. Replacements are functions because texts may hold `$&`. */
export function loadShell(file: URL): (filling: Filling) => Filled {
  const page = readFileSync(file, 'utf8');
  return ({ language, hue, latest, head, scripts, body, seed }) => {
    const style = `:root{--hue:${Math.round(hue)}}`;
    const preloads = scripts.map((script) => `<link rel="modulepreload" crossorigin href="${script}">`).join('');
    const html = page
      .replace(
        '<html lang="en">',
        () => `<html lang="${attribute(language)}"${latest ? ` data-latest="${attribute(latest)}"` : ''}>`,
      )
      .replace('<!--head-->', () => `${head}<style>${style}</style>${preloads}`)
      .replace('<!--body-->', () => body)
      .replace('<!--seed-->', () => `<script id="seed" type="application/json">${seed}</script>`);
    return { html, styleHash: createHash('sha256').update(style).digest('base64') };
  };
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
