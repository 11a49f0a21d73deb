import { Refusal } from '../refusal.js';
import type { SourceFile } from '../source/source.js';

const newline = 10;

/** A line's place in its file, from 1, and its bytes without the line's end. */
export interface Line {
  number: number;
  bytes: Buffer;
}

/** The lines of a file, never holding more than one. Refuses lines above `longest` bytes and more lines than `most`. */
export async function* linesOf(file: SourceFile, longest: number, most: number): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of (await file.open()) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      keep(chunk.subarray(start, end));
      yield { number, bytes: Buffer.concat(parts) };
      number += 1;
      parts = [];
      length = 0;
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (length > 0) yield { number, bytes: Buffer.concat(parts) };

  function keep(part: Buffer): void {
    if (part.length === 0) return;
    if (number > most) throw new Refusal(`${file.path} has more than ${most} lines.`);
    length += part.length;
    if (length > longest)
      throw new Refusal(`${file.path}, line ${number}, has more than ${longest / 1024 / 1024} MiB.`);
    parts.push(part);
  }
}
