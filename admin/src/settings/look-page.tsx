import { createSignal, type JSX, Match, onCleanup, Switch } from 'solid-js';

import { en } from '../i18n/en';
import { Unreached, Waiting } from '../ui/state-view';
import { Kept } from './kept';
import { createSiteSettings, type SiteSettings } from './site-settings';

/** The one colour of the site. It is an angle on the colour circle, so that every contrast holds. */
export function LookPage(): JSX.Element {
  const settings = createSiteSettings();
  return (
    <Switch fallback={<Waiting rows={2} />}>
      <Match when={settings.site()}>{(site) => <Hue hue={site().hue} settings={settings} />}</Match>
      <Match when={settings.error()}>
        <Unreached retry={settings.retry} />
      </Match>
    </Switch>
  );
}

const wear = (hue: number) => document.documentElement.style.setProperty('--hue', String(hue));

function Hue(props: { hue: number; settings: SiteSettings }): JSX.Element {
  const [hue, setHue] = createSignal(props.hue);
  onCleanup(() => wear(props.hue));
  return (
    <div class="settings-form">
      <Kept settings={props.settings} />
      <div class="field">
        <label for="hue">{en.settings.hue}</label>
        <input
          id="hue"
          class="hue"
          type="range"
          min="0"
          max="359"
          value={hue()}
          onInput={(event) => {
            setHue(event.currentTarget.valueAsNumber);
            wear(hue());
          }}
          onChange={() => void props.settings.change({ hue: hue() })}
        />
        <p class="hint">{en.settings.hueHint(hue())}</p>
      </div>
      <div class="look-sample" aria-hidden="true">
        <span class="btn primary">{en.settings.sampleButton}</span>
        <span class="chip info">{en.status.SCHEDULED}</span>
        <span class="link">{en.settings.sampleLink}</span>
        <span class="chip new">{en.settings.sampleNew}</span>
      </div>
    </div>
  );
}
