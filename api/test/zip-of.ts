import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import { ZipFile } from 'yazl';

/** Writes a ZIP of these files; `mode` is the Unix mode of each. */
export async function writeZip(
  target: string,
  files: Record<string, string | Buffer>,
  mode = 0o100644,
): Promise<string> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name, { mode });
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(target));
  return target;
}

/** The same bytes with every `from` replaced by `to`, which is as long: how names and fields of a ZIP are forged. */
export function forge(bytes: Buffer, from: string, to: string): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');
}
