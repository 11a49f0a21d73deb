import { Account } from './auth/account.entity.js';
import { Attempts } from './auth/attempts.entity.js';
import { AuditEntry, AuditHead } from './auth/audit/audit-entry.entity.js';
import { Ceremony } from './auth/factors/ceremony.entity.js';
import { Passkey } from './auth/factors/passkey.entity.js';
import { RecoveryCode } from './auth/factors/recovery-code.entity.js';
import { OneTimeLink } from './auth/one-time-link.entity.js';
import { Session } from './auth/sessions/session.entity.js';
import { ApiToken } from './auth/tokens/api-token.entity.js';
import { Character } from './cast/character.entity.js';
import { ComicCharacter } from './cast/comic-character.entity.js';
import { ComicTag } from './cast/comic-tag.entity.js';
import { Tag } from './cast/tag.entity.js';
import { Comic } from './comics/comic.entity.js';
import { Page } from './comics/page.entity.js';
import { DraftSession } from './editor/draft-session.entity.js';
import { DraftSnapshot } from './editor/draft-snapshot.entity.js';
import { DraftUpdate } from './editor/draft-update.entity.js';
import { Draft } from './editor/draft.entity.js';
import { RefusedBatch } from './editor/refused-batch.entity.js';
import { Asset } from './media/asset.entity.js';
import { Rendition } from './media/rendition.entity.js';
import { Upload } from './media/uploads/upload.entity.js';
import { OutboxEvent } from './platform/events/outbox-event.entity.js';
import { Job } from './platform/jobs/job.entity.js';
import { Act, ActChange } from './publishing/act.entity.js';
import { Cadence, CadenceBreak } from './publishing/cadence/cadence.entity.js';
import { PreviewLink } from './publishing/preview/preview-link.entity.js';
import { Revision } from './publishing/revision.entity.js';
import { Chapter } from './series/chapter.entity.js';
import { Series } from './series/series.entity.js';
import { Redirect } from './site/redirect.entity.js';
import { Site } from './site/site.entity.js';

/** Every table. */
export const entities = [
  Account,
  Session,
  OneTimeLink,
  ApiToken,
  Ceremony,
  Passkey,
  RecoveryCode,
  Attempts,
  AuditEntry,
  AuditHead,
  Site,
  Redirect,
  Asset,
  Rendition,
  Upload,
  Series,
  Chapter,
  Comic,
  Page,
  Revision,
  Act,
  ActChange,
  Cadence,
  CadenceBreak,
  PreviewLink,
  Character,
  Tag,
  ComicCharacter,
  ComicTag,
  Draft,
  DraftUpdate,
  DraftSession,
  DraftSnapshot,
  RefusedBatch,
  Job,
  OutboxEvent,
];
