/** Whether a file is to be unpacked; the unpacker is loaded only then. */
export const isZip = ({ name, type }: File): boolean => type === 'application/zip' || /\.(zip|cbz)$/iu.test(name);
