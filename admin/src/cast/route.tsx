import './cast.css';

import { CastDocument } from '@longbox/shared/generated/admin/cast/graphql';
import { type JSX, Match, Switch } from 'solid-js';

import { createAnswer } from '../api/answer';
import { en } from '../i18n/en';
import { View } from '../shell/view';
import { Unreached, Waiting } from '../ui/state-view';
import { Characters } from './characters';
import { Tags } from './tags';

/** Who appears in the comics, and what they are about. */
export default function CastRoute(): JSX.Element {
  const { data, error, retry } = createAnswer(CastDocument, () => ({}), ['DeskCharacter', 'DeskTag']);
  return (
    <View title={en.shell.cast}>
      <Switch fallback={<Waiting tall rows={2} />}>
        <Match when={data()?.deskCast}>
          {(cast) => (
            <div class="cast">
              <Characters characters={cast().characters} />
              <Tags tags={cast().tags} />
            </div>
          )}
        </Match>
        <Match when={error()}>
          <Unreached retry={retry} />
        </Match>
      </Switch>
    </View>
  );
}
