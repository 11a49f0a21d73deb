import { Content1795500000000 } from './1795500000000-content.js';
import { ExactSlugsLongTexts1795600000000 } from './1795600000000-exact-slugs-long-texts.js';
import { Publishing1795710000000 } from './1795710000000-publishing.js';
import { Drafts1795720000000 } from './1795720000000-drafts.js';
import { Accounts1796000000000 } from './1796000000000-accounts.js';
import { AuditLog1796010000000 } from './1796010000000-audit-log.js';
import { Attempts1796020000000 } from './1796020000000-attempts.js';
import { MergedCast1796050000000 } from './1796050000000-merged-cast.js';
import { Access1796060000000 } from './1796060000000-access.js';
import { Cadence1796110000000 } from './1796110000000-cadence.js';
import { DraftFirstImage1796120000000 } from './1796120000000-draft-first-image.js';
import { Uploads1796200000000 } from './1796200000000-uploads.js';
import { DraftImages1796210000000 } from './1796210000000-draft-images.js';
import { PreviewLinks1796310000000 } from './1796310000000-preview-links.js';

/** The database's history, oldest first. A migration never changes once it is on main. */
export const migrations = [
  Content1795500000000,
  ExactSlugsLongTexts1795600000000,
  Publishing1795710000000,
  Drafts1795720000000,
  Accounts1796000000000,
  AuditLog1796010000000,
  Attempts1796020000000,
  MergedCast1796050000000,
  Access1796060000000,
  Cadence1796110000000,
  DraftFirstImage1796120000000,
  Uploads1796200000000,
  DraftImages1796210000000,
  PreviewLinks1796310000000,
];
