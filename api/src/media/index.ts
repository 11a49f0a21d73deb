export { Asset, type OriginalFormat } from './asset.entity.js';
export { Rendition, type RenditionRole } from './rendition.entity.js';
export { Intake, type IntakeResult } from './intake.js';
export { originalName, renditionPath } from './names.js';
export { MediaModule } from './media.module.js';
export { type Media, openMedia } from './open-media.js';
export type { RemakeReport } from './remake-renditions.js';
