import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { z } from 'zod';

import { Refusal } from '../refusal.js';
import { decodeUtf8 } from '../source/source.js';

const word = z.string().trim().catch('');
const list = word.transform((text) => [...new Set(text.split(/[,;]/).map((part) => part.trim()))].filter(Boolean));
const whole = z.coerce.number().int().catch(-1);

const page = z.object({ '@Image': z.coerce.number().int().catch(-1), '@Type': z.string().catch('Story') });

/**
 * The elements that have a place in Longbox, of ComicInfo 1.0, 2.0 and the draft of 2.1
 * (https://anansi-project.github.io/docs/comicinfo/intro). One that breaks its type counts as absent.
 */
const comicInfo = z.object({
  Title: word,
  Series: word,
  Number: word,
  Volume: whole,
  Summary: word,
  Year: whole,
  Month: whole,
  Day: whole,
  Writer: word,
  Penciller: word,
  Inker: word,
  Colorist: word,
  Letterer: word,
  CoverArtist: word,
  Editor: word,
  Translator: word,
  Web: word,
  LanguageISO: word,
  Manga: word,
  Genre: list,
  Tags: list,
  Characters: list,
  StoryArc: list,
  AgeRating: word,
  Pages: z.object({ Page: z.array(page) }).catch({ Page: [] }),
});

export type ComicInfo = z.infer<typeof comicInfo>;

/** What a ComicInfo.xml says, and the names of its other elements that have words. */
export function parseComicInfo(bytes: Uint8Array): { info: ComicInfo; others: string[] } {
  const text = xmlText(bytes);
  // Entities of its own are how XML reads other files or grows without bound; no ComicInfo needs a DOCTYPE.
  if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new Refusal('ComicInfo.xml has a DOCTYPE, which Longbox does not read.');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw new Refusal(`ComicInfo.xml is not well-formed XML (${valid.err.msg}).`);
  const root = document.safeParse(parsed(text));
  if (!root.success) throw new Refusal('ComicInfo.xml has no ComicInfo in it.');
  const fields: Record<string, unknown> = root.data.ComicInfo;
  const others = Object.keys(fields).filter(
    (name) => /^[A-Z]/.test(name) && !(name in comicInfo.shape) && name !== 'PageCount' && fields[name] !== '',
  );
  return { info: comicInfo.parse(fields), others };
}

/** An element without children is parsed as its text. */
const document = z.object({
  ComicInfo: z.union([z.record(z.string(), z.unknown()), z.string().transform(() => ({}))]),
});

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
  isArray: (name) => name === 'Page',
});

function parsed(text: string): unknown {
  try {
    return parser.parse(text);
  } catch (error) {
    throw new Refusal(`ComicInfo.xml cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function xmlText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return decodeUtf8(bytes, 'ComicInfo.xml').replace(/^\uFEFF/, '');
}
