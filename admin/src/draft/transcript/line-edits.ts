import type { DraftLine, LineKind } from '@longbox/shared/draft/content';
import { newLine } from '@longbox/shared/draft/edit';
import { type DraftLineMap, textOf } from '@longbox/shared/draft/shape';
import * as Y from 'yjs';

export type Lines = Y.Array<DraftLineMap>;

/** Kinds that nobody says. */
export const unspoken = ['scene', 'caption', 'sound'] as const satisfies LineKind[];
const isUnspoken = (kind: unknown): boolean => unspoken.some((one) => one === kind);

const at = (lines: Lines, line: DraftLineMap): number => lines.toArray().indexOf(line);
const wordsOf = (line: DraftLineMap): Y.Text | undefined => textOf(line, 'text');

/** Puts lines at the end, or before the line at `index`. Answers with the first of them as it is in the draft. */
export function addLines(lines: Lines, content: DraftLine[], index = lines.length): DraftLineMap | undefined {
  lines.insert(index, content.map(newLine));
  return content.length > 0 ? lines.get(index) : undefined;
}

/** Enter: what stands behind the caret becomes a new line of the same speaker, which is answered. */
export function splitLine(lines: Lines, line: DraftLineMap, caret: number): DraftLineMap | undefined {
  const text = wordsOf(line);
  const index = at(lines, line);
  if (!text || index === -1) return undefined;
  const rest = text.toString().slice(caret);
  return inOne(lines, () => {
    text.delete(caret, rest.length);
    const next = { ...whoOf(line), text: rest.trimStart() };
    return addLines(lines, [next], index + 1);
  });
}

/**
 * Backspace at the start: the line's words go to the end of the one above, with a space between words. Answers with
 * that line and where the caret belongs; undefined at the first line.
 */
export function mergeUp(lines: Lines, line: DraftLineMap): { line: DraftLineMap; caret: number } | undefined {
  const index = at(lines, line);
  const above = index > 0 ? lines.get(index - 1) : undefined;
  const [to, from] = [above && wordsOf(above), wordsOf(line)];
  if (!above || !to || !from) return undefined;
  return inOne(lines, () => {
    const words = from.toString();
    const gap = to.length > 0 && words !== '' && !/\s$/.test(to.toString()) && !/^\s/.test(words) ? ' ' : '';
    const caret = to.length + gap.length;
    to.insert(to.length, gap + words);
    lines.delete(index);
    return { line: above, caret };
  });
}

/** Takes a line out. Answers with how to put it back where it was. */
export function removeLine(lines: Lines, line: DraftLineMap, content: DraftLine): () => void {
  const index = at(lines, line);
  if (index !== -1) lines.delete(index);
  return () => void addLines(lines, [content], Math.min(index, lines.length));
}

/** Who speaks: one of the cast, or somebody by name. A line that nobody said is said from now on. */
export function setSpeaker(line: DraftLineMap, who: { character: string } | { speaker: string }): void {
  inOne(line, () => {
    if (isUnspoken(line.get('kind'))) line.set('kind', 'speech');
    const other = 'character' in who ? 'speaker' : 'character';
    if (line.has(other)) line.delete(other);
    for (const [key, value] of Object.entries(who)) if (line.get(key) !== value) line.set(key, value);
  });
}

/** What the line is. One that nobody says has no speaker. */
export function setKind(line: DraftLineMap, kind: LineKind): void {
  inOne(line, () => {
    if (line.get('kind') !== kind) line.set('kind', kind);
    if (!isUnspoken(kind)) return;
    for (const key of ['character', 'speaker']) if (line.has(key)) line.delete(key);
  });
}

function whoOf(line: DraftLineMap): Omit<DraftLine, 'text'> {
  const { kind, character, speaker }: Record<string, unknown> = line.toJSON();
  return {
    kind: kind === 'thought' || unspoken.some((one) => one === kind) ? (kind as LineKind) : 'speech',
    ...(typeof character === 'string' && { character }),
    ...(typeof speaker === 'string' && { speaker }),
  };
}

const inOne = <T>(part: { doc: Y.Doc | null }, work: () => T): T => (part.doc ? part.doc.transact(work) : work());
