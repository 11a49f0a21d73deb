import type { DraftLine } from './content.js';

/** Somebody a script may name. */
export interface ScriptCharacter {
  slug: string;
  name: string;
}

/**
 * Reads a script as it is pasted from a text editor into lines of a transcript, in order:
 *
 * - `WREN: Write back.` and `Wren: …` are said by Wren; `WREN (thinking): …` or `(thought)` is thought;
 *   `WREN (whispers): …` is said, with the direction kept in front of the words as `(whispers)`.
 * - a name alone on its line speaks the lines below it until an empty line, as screenplays are set
 * - `[Kitchen, night.]` and `SCENE: …` are scenes; `CAPTION: …` and `NARRATOR: …` captions; `SFX: …`, `SOUND: …` sounds
 * - a line without any of these goes on with what stands above it, or is a caption at the start and after an empty line
 * - `Panel 2`, `PAGE 3`, `---` and the like only separate
 *
 * Names are matched with the cast without regard to case, accents or a leading “the”; others are kept as free text.
 * Whatever is not understood is kept as words: nothing of the script is lost but its separators.
 */
export function parseScript(script: string, cast: readonly ScriptCharacter[] = []): DraftLine[] {
  const lines: DraftLine[] = [];
  let above: DraftLine | null = null;
  const start = (line: DraftLine) => {
    above = line;
    lines.push(line);
  };
  for (const raw of script.split(/\r\n?|\n/)) {
    const row = raw.trim().replaceAll(/\s+/g, ' ');
    if (row === '') above = null;
    else if (separator.test(row)) above = null;
    else {
      const line = scene(row) ?? spoken(row, cast) ?? nameAlone(row, cast);
      if (line) start(line);
      else if (above) goOn(above, row);
      else start({ kind: 'caption', text: row });
    }
  }
  return lines.filter(({ text }) => text !== '');
}

const separator = /^(?:(?:panel|page|strip|pg\.?)\s*\d+\s*[.:–—-]?|[-–—_=*#~.•]{2,})$/i;

function goOn(line: DraftLine, row: string): void {
  line.text = line.text === '' ? row : `${line.text} ${row}`;
}

function scene(row: string): DraftLine | null {
  const [, words] = /^\[([^\]]*)\]$/.exec(row) ?? [];
  return words === undefined ? null : { kind: 'scene', text: words.trim() };
}

/** Labels that say what a line is, not who says it. */
const labels: Record<string, DraftLine['kind']> = {
  scene: 'scene',
  setting: 'scene',
  description: 'scene',
  caption: 'caption',
  cap: 'caption',
  narrator: 'caption',
  narration: 'caption',
  sfx: 'sound',
  fx: 'sound',
  sound: 'sound',
};

const thinking = /^(?:thinking|thinks|thought|thought balloon|thought bubble)$/i;

function spoken(row: string, cast: readonly ScriptCharacter[]): DraftLine | null {
  const [, name, direction, words] =
    /^((?:[\p{L}\p{N}][\p{L}\p{N}\p{M} .,'’&/-]{0,59}?|\?{1,3}))\s*(?:\(([^()]{1,60})\))?\s*[:：]\s*(.*)$/u.exec(row) ??
    [];
  if (name === undefined || words === undefined) return null;
  const label = labels[name.toLowerCase()];
  if (label) return { kind: label, text: unquoted(words) };
  if (!isName(name, cast) || words.startsWith('//')) return null;
  if (direction !== undefined && thinking.test(direction)) return lineOf('thought', name, unquoted(words), cast);
  const said = direction === undefined ? unquoted(words) : `(${direction}) ${unquoted(words)}`;
  return lineOf('speech', name, said.trim(), cast);
}

/** `WREN` on a line of its own: a name that is written in capitals, or one of the cast's. */
function nameAlone(row: string, cast: readonly ScriptCharacter[]): DraftLine | null {
  const [, name, direction] = /^([^()[\]:]{1,60}?)\s*(?:\(([^()]{1,60})\))?$/u.exec(row) ?? [];
  if (name === undefined || !known(name, cast)) return null;
  const isThought = direction !== undefined && thinking.test(direction);
  const text = direction === undefined || isThought ? '' : `(${direction})`;
  return lineOf(isThought ? 'thought' : 'speech', name, text, cast);
}

/** Few words, so that a sentence with a colon in it stays a sentence. */
function isName(name: string, cast: readonly ScriptCharacter[]): boolean {
  if (known(name, cast)) return true;
  const words = name.split(' ');
  return (
    words.length <= 3 && (name === name.toUpperCase() || words.every((word) => /^[\p{Lu}\p{Lo}\p{N}?&]/u.test(word)))
  );
}

function lineOf(kind: 'speech' | 'thought', name: string, text: string, cast: readonly ScriptCharacter[]): DraftLine {
  const character = known(name, cast);
  return character ? { kind, character: character.slug, text } : { kind, speaker: readable(name), text };
}

const known = (name: string, cast: readonly ScriptCharacter[]): ScriptCharacter | undefined =>
  cast.find((one) => plain(one.name) === plain(name) || plain(one.slug) === plain(name));

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** `OLD MAN` as `Old man`: scripts shout names, transcripts do not. */
const readable = (name: string): string =>
  name.length > 2 && name === name.toUpperCase() ? name[0] + name.slice(1).toLowerCase() : name;

const unquoted = (words: string): string => {
  const [, inner] = /^(?:"([^"]*)"|“([^“”]*)”)$/.exec(words) ?? [];
  return (inner ?? words).trim();
};
