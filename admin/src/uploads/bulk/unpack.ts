import { BlobReader, BlobWriter, configure, ZipReader } from '@zip.js/zip.js/lib/zip-core-native.js';

// Workers would be made from blobs, which the desk's policy forbids; the browser inflates by itself.
configure({ useWebWorkers: false });

/** Bytes that all files of a zip may have together. */
const mostBytes = 4 * 1024 ** 3;

const isPicture = (name: string): boolean =>
  /\.(png|jpe?g|gif|webp|avif)$/iu.test(name) && !/(^|\/)(\.|__MACOSX\/)/u.test(name);

/** The pictures in a zip file, with their folders in their names. Throws when it is damaged or unpacks to too much. */
export async function unpack(zip: File): Promise<File[]> {
  const reader = new ZipReader(new BlobReader(zip));
  const pictures: File[] = [];
  let bytes = 0;
  for (const entry of await reader.getEntries()) {
    if (entry.directory || !isPicture(entry.filename)) continue;
    bytes += entry.uncompressedSize;
    if (bytes > mostBytes) throw new Error('The zip unpacks to more than 4 GiB.');
    const blob = await entry.getData(new BlobWriter());
    pictures.push(new File([blob], entry.filename));
  }
  await reader.close();
  return pictures;
}
