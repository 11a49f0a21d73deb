/** Why a file of a folder or comic book is no page, as a sentence; nothing for what may be one, by its name. */
export function whyNoPage(path: string): string | undefined {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.some((part) => part.startsWith('.') || part === '__MACOSX') || /^(thumbs\.db|desktop\.ini)$/i.test(name)) {
    return 'It is hidden, or kept by an operating system for itself.';
  }
  if (/\.(png|jpe?g|jfif|gif|webp|avif)$/i.test(name)) return undefined;
  if (/\.(cbz|cbr|cb7|zip|rar|7z)$/i.test(name)) return 'It is an archive inside; import it by itself.';
  if (/\.(svg|tiff?|bmp|psd|psb|xcf|kra|clip|ora|heic|heif|jxl|jp2|tga|pdf)$/i.test(name)) {
    return 'It is no image that Longbox shows; if it is a page, save it as PNG, JPEG, GIF, WebP or AVIF.';
  }
  return 'It is no image.';
}
