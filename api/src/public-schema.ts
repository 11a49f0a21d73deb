import type { Provider } from '@nestjs/common';

import { CountByCharacter, CountByTag, EndOfAppearances } from './cast/appearances.batches.js';
import { CharacterById, CharacterBySlug, CharactersByComic } from './cast/character.batches.js';
import { CharacterResolver } from './cast/character.resolver.js';
import { ComicCastResolver } from './cast/comic-cast.resolver.js';
import { TagById, TagBySlug, TagsByComic } from './cast/tag.batches.js';
import { TagResolver } from './cast/tag.resolver.js';
import { TranscriptLineResolver } from './cast/transcript-line.resolver.js';
import { AddressResolver } from './comics/address.resolver.js';
import { CountByChapter, ExtentOfChapter, FirstOfChapter } from './comics/chapter-comics.batches.js';
import { ChapterComicsResolver } from './comics/chapter-comics.resolver.js';
import { ComicFieldsResolver } from './comics/comic-fields.resolver.js';
import { ComicList } from './comics/comic-list.js';
import { ComicsResolver } from './comics/comics.resolver.js';
import { NeighbourBatch } from './comics/neighbour.batch.js';
import { NeighboursResolver } from './comics/neighbours.resolver.js';
import { NumberByComic } from './comics/number-by-comic.batch.js';
import { ComicById, ComicBySlug } from './comics/one-comic.batches.js';
import { PageFieldsResolver } from './comics/page-fields.resolver.js';
import { FirstAssetByComic, PagesByComic } from './comics/pages.batches.js';
import { CountBySeries, EndOfSeries } from './comics/series-comics.batches.js';
import { SeriesComicsResolver } from './comics/series-comics.resolver.js';
import { ImageByAsset } from './media/image-by-asset.batch.js';
import { PromiseBySeries } from './publishing/cadence/promise-by-series.batch.js';
import { SeriesPromiseResolver } from './publishing/cadence/series-promise.resolver.js';
import { ChapterAround, ChapterById, ChapterBySlug } from './series/chapter.batches.js';
import { ChapterResolver } from './series/chapter.resolver.js';
import { ChaptersBySeries } from './series/chapters-by-series.batch.js';
import { SeriesById, SeriesBySlug } from './series/series.batches.js';
import { SeriesResolver } from './series/series.resolver.js';
import { SiteResolver } from './site/site.resolver.js';

/** Everything that answers the public schema. */
export const publicResolvers = [
  SiteResolver,
  SeriesResolver,
  ChapterResolver,
  ComicsResolver,
  AddressResolver,
  ComicFieldsResolver,
  NeighboursResolver,
  PageFieldsResolver,
  SeriesComicsResolver,
  ChapterComicsResolver,
  CharacterResolver,
  TagResolver,
  ComicCastResolver,
  TranscriptLineResolver,
  SeriesPromiseResolver,
];

/** What they look things up with. */
export const publicBatches: Provider[] = [
  ImageByAsset,
  SeriesById,
  SeriesBySlug,
  ChaptersBySeries,
  ChapterAround,
  ChapterById,
  ChapterBySlug,
  ComicList,
  ComicById,
  ComicBySlug,
  NumberByComic,
  PagesByComic,
  FirstAssetByComic,
  NeighbourBatch,
  CountBySeries,
  EndOfSeries,
  CountByChapter,
  ExtentOfChapter,
  FirstOfChapter,
  CharacterById,
  CharacterBySlug,
  CharactersByComic,
  TagById,
  TagBySlug,
  TagsByComic,
  CountByCharacter,
  CountByTag,
  EndOfAppearances,
  PromiseBySeries,
];
