const extension = 0x21;
const image = 0x2c;

/**
 * Whether a GIF ends where one of its blocks ends (GIF89a, section 15 onwards). libvips shows the frames it finds in a
 * GIF that was cut short and says nothing. A trailer that alone is missing loses no picture.
 */
export function gifIsWhole(gif: Buffer): boolean {
  let at = 13 + colourTable(gif[10]);
  while (at < gif.length) {
    if (gif[at] === extension) at = afterSubBlocks(gif, at + 2);
    else if (gif[at] === image) at = afterSubBlocks(gif, at + 11 + colourTable(gif[at + 9]));
    else return true;
  }
  return at === gif.length;
}

/** Bytes of the colour table that a byte of flags announces. */
const colourTable = (flags = 0): number => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Where the sub-blocks that start at `at` end; beyond the file when they do not. */
function afterSubBlocks(gif: Buffer, at: number): number {
  let next = at;
  for (let size = gif[next]; size !== 0; size = gif[next]) {
    if (size === undefined) return gif.length + 1;
    next += 1 + size;
  }
  return next + 1;
}
