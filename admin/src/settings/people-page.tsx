import {
  ChangeRoleDocument,
  PeopleDocument,
  type PeopleQuery,
  RemovePersonDocument,
  WithdrawInvitationDocument,
} from '@longbox/shared/generated/admin/settings/graphql';
import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';

import { act } from '../api/act';
import { createAnswer } from '../api/answer';
import { tell } from '../api/tell';
import { en } from '../i18n/en';
import { day, nearOrDay } from '../i18n/format';
import { zone } from '../shell/site';
import { Avatar } from '../ui/avatar';
import { FormDialog } from '../ui/form-dialog';
import { Icon } from '../ui/icon';
import { Unreached, Waiting } from '../ui/state-view';
import { InviteDialog } from './invite-dialog';
import { roles } from './roles';

type Person = PeopleQuery['people'][number];

/** Who makes the site, what each may do, and who was asked to join. */
export function PeoplePage(): JSX.Element {
  const { data, error, retry } = createAnswer(PeopleDocument, () => ({}), ['Person', 'Invitation']);
  const [inviting, setInviting] = createSignal(false);
  const withdraw = async (id: string) => {
    await tell(WithdrawInvitationDocument, { id }, en.settings.withdrawn);
    retry();
  };

  return (
    <Switch fallback={<Waiting rows={3} />}>
      <Match when={data()}>
        {(known) => (
          <div class="settings-form">
            <ul class="people">
              <For each={known().people}>{(person) => <PersonRow person={person} changed={retry} />}</For>
            </ul>
            <Show when={known().invitations.length > 0}>
              <h3 class="label">{en.settings.invited}</h3>
              <ul class="people">
                <For each={known().invitations}>
                  {(invitation) => (
                    <li>
                      <Icon name="mail" />
                      <span>
                        <b>{invitation.email}</b>
                        <small>
                          {en.settings.invitedAs(en.roles[invitation.role], day(invitation.expiresAt, zone()))}
                        </small>
                      </span>
                      <button type="button" class="btn small" onClick={() => void withdraw(invitation.id)}>
                        {en.settings.withdraw}
                      </button>
                    </li>
                  )}
                </For>
              </ul>
            </Show>
            <button type="button" class="btn primary" onClick={() => setInviting(true)}>
              <Icon name="plus" />
              {en.settings.invite}
            </button>
            <InviteDialog open={inviting()} onClose={() => setInviting(false)} onDone={retry} />
          </div>
        )}
      </Match>
      <Match when={error()}>
        <Unreached retry={retry} />
      </Match>
    </Switch>
  );
}

function PersonRow(props: { person: Person; changed: () => void }): JSX.Element {
  const [removing, setRemoving] = createSignal(false);
  const setRole = async (select: HTMLSelectElement) => {
    const role = roles.find(([one]) => one === select.value)?.[0];
    if (!role) return;
    await tell(ChangeRoleDocument, { id: props.person.id, role }, en.settings.roleChanged(props.person.name));
    // Shows the role as it is now, also when the change was refused.
    select.value = props.person.role;
    props.changed();
  };
  const remove = async () => {
    const { message } = await act(RemovePersonDocument, { id: props.person.id });
    if (message === undefined) props.changed();
    return message;
  };

  return (
    <li>
      <Avatar id={props.person.id} name={props.person.name} />
      <span>
        <b>
          {props.person.name}
          <Show when={props.person.isMe}>
            <small class="person-me">{en.settings.thatsYou}</small>
          </Show>
        </b>
        <small>
          {props.person.email}
          <Show when={props.person.lastSeenAt}>{(at) => ` · ${en.settings.seen(nearOrDay(at(), zone()))}`}</Show>
        </small>
      </span>
      <Show when={!props.person.hasSecondFactor}>
        <span class="chip warn">{en.settings.noFactor}</span>
      </Show>
      <select
        class="input select person-role"
        aria-label={en.settings.roleOf(props.person.name)}
        disabled={props.person.isMe}
        onChange={(event) => void setRole(event.currentTarget)}
      >
        <For each={roles}>
          {([role, name]) => (
            <option value={role} selected={role === props.person.role}>
              {name}
            </option>
          )}
        </For>
      </select>
      <Show when={!props.person.isMe}>
        <button
          type="button"
          class="btn quiet icon"
          aria-label={en.settings.removePerson(props.person.name)}
          onClick={() => setRemoving(true)}
        >
          <Icon name="trash-2" />
        </button>
      </Show>
      <FormDialog
        open={removing()}
        title={en.settings.removeTitle(props.person.name)}
        submit={en.remove}
        keep={en.settings.keepPerson}
        danger
        onSubmit={remove}
        onClose={() => setRemoving(false)}
      >
        <p>{en.settings.removeWhy}</p>
      </FormDialog>
    </li>
  );
}
