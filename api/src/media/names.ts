import { randomBytes } from 'node:crypto';

import type { OriginalFormat } from './asset.entity.js';

/** Where an original lies in the store. Nothing serves this folder. */
export const originalName = (hash: string): string => `originals/${hash.slice(0, 2)}/${hash}`;

/** Where a rendition lies in the store; the web server maps `/media/<key>.<ext>` to it. */
export const renditionName = (key: string, format: OriginalFormat): string =>
  `renditions/${key.slice(0, 2)}/${fileOf(key, format)}`;

/** The address of a rendition, relative to the site's. */
export const renditionPath = (key: string, format: OriginalFormat): string => `/media/${fileOf(key, format)}`;

/** 128 random bits: what is not shown to anyone cannot be guessed either. */
export const newRenditionKey = (): string => randomBytes(16).toString('hex');

const fileOf = (key: string, format: OriginalFormat): string => `${key}.${format === 'jpeg' ? 'jpg' : format}`;
