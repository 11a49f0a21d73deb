import type { SiteInput, SiteSettingsFragment } from '@longbox/shared/generated/admin/settings/graphql';
import { createSignal, type JSX, Match, Show, Switch, untrack } from 'solid-js';

import { en } from '../i18n/en';
import { Area } from '../ui/area';
import { Choice } from '../ui/choice';
import { Field } from '../ui/field';
import { Unreached, Waiting } from '../ui/state-view';
import { Kept } from './kept';
import { createSiteSettings, type SiteSettings } from './site-settings';

/** What the site is called and says of itself. Kept as it is written; the time zone waits for a button. */
export function SitePage(): JSX.Element {
  const settings = createSiteSettings();
  return (
    <Switch fallback={<Waiting rows={5} />}>
      <Match when={settings.site()}>{(site) => <SiteForm site={site()} settings={settings} />}</Match>
      <Match when={settings.error()}>
        <Unreached retry={settings.retry} />
      </Match>
    </Switch>
  );
}

type TextField = 'title' | 'tagline' | 'authorName' | 'licence' | 'language' | 'description' | 'about';

function SiteForm(props: { site: SiteSettingsFragment; settings: SiteSettings }): JSX.Element {
  // Fields begin with what was kept and are their author's from then on: an answer that comes late writes over nothing.
  const begun = untrack(() => props.site);
  const [zone, setZone] = createSignal(begun.timeZone);
  const zones = [...new Set([begun.timeZone, 'UTC', ...Intl.supportedValuesOf('timeZone')])].toSorted();
  const save = (field: TextField) => (value: string) => {
    const input: SiteInput = { [field]: value };
    if (value !== props.site[field]) void props.settings.change(input);
  };
  const line = (field: TextField, label: string, hint?: string) => (
    <Field
      label={label}
      value={begun[field]}
      onInput={() => {}}
      onChange={save(field)}
      hint={hint}
      error={props.settings.wrongWith(field)}
    />
  );

  return (
    <div class="settings-form">
      <Kept settings={props.settings} />
      {line('title', en.settings.siteTitle)}
      {line('tagline', en.settings.tagline)}
      <Area
        label={en.description}
        value={begun.description}
        onInput={() => {}}
        onChange={save('description')}
        hint={en.series.descriptionHint}
        error={props.settings.wrongWith('description')}
      />
      {line('authorName', en.settings.author)}
      <Area
        label={en.settings.about}
        value={begun.about}
        onInput={() => {}}
        onChange={save('about')}
        hint={en.settings.aboutHint}
        rows={6}
        error={props.settings.wrongWith('about')}
      />
      {line('licence', en.settings.licence, en.settings.licenceHint)}
      {line('language', en.language, en.languageHint)}
      <div class="settings-zone">
        <Choice
          label={en.settings.timeZone}
          value={zone()}
          options={zones.map((name) => [name, name.replaceAll('_', ' ')] as const)}
          onChange={setZone}
          hint={en.settings.timeZoneHint}
        />
        <Show when={zone() !== props.site.timeZone}>
          <button type="button" class="btn primary" onClick={() => void props.settings.change({ timeZone: zone() })}>
            {en.settings.changeZone}
          </button>
        </Show>
      </div>
    </div>
  );
}
