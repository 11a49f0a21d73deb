import { authResolvers } from './auth/auth-resolvers.js';
import { DeskCastResolver } from './cast/desk-cast.resolver.js';
import { DraftResolver } from './editor/draft.resolver.js';
import { PresenceResolver } from './editor/presence.resolver.js';
import { DeskImagesResolver } from './media/desk-images.resolver.js';
import { UploadsResolver } from './media/uploads/uploads.resolver.js';
import { publishingResolvers } from './publishing/publishing-resolvers.js';
import { HealthResolver } from './operator/health.resolver.js';
import { DeskSeriesResolver } from './series/desk-series.resolver.js';
import { DeskSiteResolver } from './site/desk-site.resolver.js';

/**
 * Everything that answers the author schema. A root field says who may ask for it: `@Permission('comic.write')`. What a
 * resolver needs comes from its capability's module, which `DeskModule` imports.
 */
export const authorResolvers = [
  ...authResolvers,
  // One a line, so that two capabilities can be added at the same time.
  HealthResolver,
  DeskSiteResolver,
  DeskSeriesResolver,
  DeskCastResolver,
  DraftResolver,
  PresenceResolver,
  DeskImagesResolver,
  UploadsResolver,
  ...publishingResolvers,
];
