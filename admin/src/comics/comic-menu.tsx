import {
  ChangeComicAddressDocument,
  type ComicRowFragment,
  DeleteComicsDocument,
  DuplicateComicDocument,
  PublishComicsDocument,
  RepublishComicDocument,
  RestoreDeletedComicDocument,
  UpdateComicsDocument,
  WithdrawComicsDocument,
} from '@longbox/shared/generated/admin/comics/graphql';
import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';

import { act } from '../api/act';
import { en } from '../i18n/en';
import { may } from '../session/session';
import { Field } from '../ui/field';
import { FormDialog } from '../ui/form-dialog';
import { Icon } from '../ui/icon';
import { Menu } from '../ui/menu';
import { notify } from '../ui/notices';
import { actOnComics } from './acts';
import { MoveDialog } from './move-dialog';
import type { Places } from './places';
import { ScheduleDialog } from './schedule-dialog';

/** What can be done with one comic. */
export function ComicMenu(props: { comic: ComicRowFragment; places: Places }): JSX.Element {
  const navigate = useNavigate();
  const [open, setOpen] = createSignal<'schedule' | 'move' | 'address'>();
  const [slug, setSlug] = createSignal('');
  const close = () => setOpen(undefined);
  const id = () => props.comic.id;
  const title = () => props.comic.title || en.untitled;
  const is = (...states: string[]) => states.includes(props.comic.state);
  const duplicate = async () => {
    const { done, message } = await act(DuplicateComicDocument, { id: id() });
    if (done) navigate(`/comics/${done.comic.id}`);
    else notify(message);
  };

  return (
    <>
      <Menu class="btn quiet small icon" label={en.moreOf(title())} opener={<Icon name="ellipsis" />}>
        <button type="button" onClick={() => navigate(`/comics/${id()}`)}>
          <Icon name="pencil" />
          {en.open}
        </button>
        <Show when={may('comic.publish') && !is('DELETED')}>
          <Show when={is('DRAFT', 'SCHEDULED', 'WITHDRAWN')}>
            <button
              type="button"
              onClick={() => void actOnComics(PublishComicsDocument, { ids: [id()] }, en.comics.published)}
            >
              <Icon name="send" />
              {en.comics.publishNow}
            </button>
            <button type="button" onClick={() => setOpen('schedule')}>
              <Icon name="calendar-clock" />
              {is('SCHEDULED') ? en.comics.reschedule : en.comics.schedule}
            </button>
          </Show>
          <Show when={props.comic.hasChanges && is('SCHEDULED', 'PUBLISHED')}>
            <button
              type="button"
              onClick={() => void actOnComics(UpdateComicsDocument, { ids: [id()] }, en.comics.updated)}
            >
              <Icon name="refresh-cw" />
              {is('SCHEDULED') ? en.comics.updateScheduled : en.comics.publishChanges}
            </button>
          </Show>
          <Show when={is('WITHDRAWN')}>
            <button
              type="button"
              onClick={() => void actOnComics(RepublishComicDocument, { id: id() }, en.comics.published)}
            >
              <Icon name="eye" />
              {en.comics.republish}
            </button>
          </Show>
          <hr />
          <button type="button" onClick={() => setOpen('move')}>
            <Icon name="arrow-right" />
            {en.comics.moveTo}
          </button>
          <button
            type="button"
            onClick={() => {
              setSlug(props.comic.slug ?? '');
              setOpen('address');
            }}
          >
            <Icon name="link" />
            {en.comics.changeAddress}
          </button>
        </Show>
        <Show when={!is('DELETED')}>
          <button type="button" onClick={() => void duplicate()}>
            <Icon name="copy" />
            {en.comics.duplicate}
          </button>
        </Show>
        <Show when={may('comic.publish')}>
          <hr />
          <Switch>
            <Match when={is('DELETED')}>
              <button
                type="button"
                onClick={() => void actOnComics(RestoreDeletedComicDocument, { id: id() }, en.comics.restored)}
              >
                <Icon name="undo-2" />
                {en.comics.restore}
              </button>
            </Match>
            <Match when={is('PUBLISHED', 'SCHEDULED')}>
              <button
                type="button"
                class="danger"
                onClick={() =>
                  void actOnComics(
                    WithdrawComicsDocument,
                    { ids: [id()] },
                    is('SCHEDULED') ? en.comics.unscheduled : en.comics.withdrawn,
                  )
                }
              >
                <Icon name="eye-off" />
                {is('SCHEDULED') ? en.comics.unschedule : en.comics.withdraw}
              </button>
            </Match>
          </Switch>
          <Show when={!is('DELETED')}>
            <button
              type="button"
              class="danger"
              onClick={() => void actOnComics(DeleteComicsDocument, { ids: [id()] }, en.comics.deleted)}
            >
              <Icon name="trash-2" />
              {en.comics.delete}
            </button>
          </Show>
        </Show>
      </Menu>
      <ScheduleDialog open={open() === 'schedule'} comics={[props.comic]} onClose={close} />
      <MoveDialog open={open() === 'move'} comics={[props.comic]} places={props.places} onClose={close} />
      <FormDialog
        open={open() === 'address'}
        title={en.comics.addressTitle(title())}
        submit={en.save}
        onSubmit={async () => (await act(ChangeComicAddressDocument, { id: id(), slug: slug() })).message}
        onClose={close}
      >
        <Field label={en.address} value={slug()} onInput={setSlug} hint={en.addressHint} required autofocus />
      </FormDialog>
    </>
  );
}
