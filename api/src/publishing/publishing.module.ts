import { Module } from '@nestjs/common';

import { EditorModule } from '../editor/index.js';
import { ImageByAsset } from '../media/image-by-asset.batch.js';
import { Acted } from './acted.js';
import { Acts } from './acts.js';
import { DeskComics } from './desk-comics.js';
import { NewComic } from './new-comic.js';
import { Revisions } from './revisions.js';
import { Undo } from './undo.js';

const services = [Acts, Undo, NewComic, DeskComics, Revisions, Acted, ImageByAsset];

/** When comics go out and what readers then see. */
@Module({ imports: [EditorModule], providers: services, exports: services })
export class PublishingModule {}
