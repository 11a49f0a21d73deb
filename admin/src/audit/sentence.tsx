import './audit.css';

import type { AuditPartFragment } from '@longbox/shared/generated/admin/audit/graphql';
import { A } from '@solidjs/router';
import { type JSX, Show } from 'solid-js';

import { en } from '../i18n/en';
import { dayAndTime, nearOrDay } from '../i18n/format';
import { me } from '../session/session';
import { zone } from '../shell/site';
import { Avatar } from '../ui/avatar';

export type Entry = AuditPartFragment['nodes'][number];

/** Who did it: you, a name, or what kind of actor it was. */
const whoOf = ({ actorId, actorName, actorKind }: Entry): string =>
  actorId !== null && actorId === me()?.id ? en.audit.you : actorName || (en.audit.actors[actorKind] ?? actorKind);

/** What a person reads about an act; one that is not known here is named as the log names it. */
export const wordsOf = (act: string): string => en.audit.acts[act] ?? act;

/** “Ada published *Spare parts*”, with when below. */
export const AuditSentence = (props: { entry: Entry }): JSX.Element => (
  <div class="audit-line">
    <Avatar id={props.entry.actorId ?? props.entry.actorKind} name={props.entry.actorName || whoOf(props.entry)} />
    <span>
      <span>
        <b>{whoOf(props.entry)}</b> {wordsOf(props.entry.act)}{' '}
        <Show
          when={props.entry.subjectKind === 'comic' && props.entry.subjectId}
          fallback={<b>{props.entry.subjectName}</b>}
        >
          {(id) => <A href={`/comics/${id()}`}>{props.entry.subjectName || en.untitled}</A>}
        </Show>
      </span>
      <small title={dayAndTime(props.entry.at, zone())}>
        {nearOrDay(props.entry.at, zone())}
        <Show when={props.entry.address}>{(address) => ` · ${address()}`}</Show>
      </small>
    </span>
  </div>
);
