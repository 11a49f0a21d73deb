import { A } from '@solidjs/router';
import type { JSX } from 'solid-js';

import { en } from '../i18n/en';
import { StateView } from '../ui/state-view';
import { View } from './view';

/** An address of the desk where nothing is. */
const MissingRoute = (): JSX.Element => (
  <View title={en.states.missing}>
    <StateView icon="search" title={en.states.missing} why={en.states.missingWhy}>
      <A class="btn" href="/">
        {en.states.toDashboard}
      </A>
    </StateView>
  </View>
);

export default MissingRoute;
