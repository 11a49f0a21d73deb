import sharp, { type Sharp } from 'sharp';

/** Opens a file for decoding: any fault in it is an error. Limits are checked by `measure` before this is decoded. */
export const openImage = (file: string, { animated }: { animated: boolean }): Sharp =>
  sharp(file, { animated, failOn: 'error', limitInputPixels: false, sequentialRead: true });
