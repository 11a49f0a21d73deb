import { MeResolver } from './auth/me.resolver.js';
import { SignInResolver } from './auth/sign-in.resolver.js';
import { DeskCastResolver } from './cast/desk-cast.resolver.js';
import { DeskSeriesResolver } from './series/desk-series.resolver.js';
import { DeskSiteResolver } from './site/desk-site.resolver.js';

/**
 * Everything that answers the author schema. A root field says who may ask for it: `@Permission('comic.write')`. What a
 * resolver needs comes from its capability's module, which `DeskModule` imports.
 */
export const authorResolvers = [MeResolver, SignInResolver, DeskSiteResolver, DeskSeriesResolver, DeskCastResolver];
