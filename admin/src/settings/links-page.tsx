import { createEffect, createSignal, type JSX, Match, on, Switch } from 'solid-js';

import { en } from '../i18n/en';
import { Field } from '../ui/field';
import { Icon } from '../ui/icon';
import { SortableList } from '../ui/sortable-list';
import { StateView, Unreached, Waiting } from '../ui/state-view';
import { Kept } from './kept';
import { createSiteSettings } from './site-settings';

interface Link {
  id: string;
  label: string;
  url: string;
}

/** The links that readers see in the footer and on the about page, in order. */
export function LinksPage(): JSX.Element {
  const settings = createSiteSettings();
  const [links, setLinks] = createSignal<readonly Link[]>([]);
  let made = 0;
  const withId = (link: { label: string; url: string }): Link => ({ ...link, id: String((made += 1)) });
  createEffect(
    on(settings.site, (site) => {
      const same = JSON.stringify(site?.links.map(bare)) === JSON.stringify(links().map(bare));
      if (site && !same) setLinks(site.links.map(withId));
    }),
  );
  /** Keeps the list once every line of it is whole. */
  const keep = (all: readonly Link[]) => {
    setLinks(all);
    if (all.every(({ label, url }) => label.trim() && url.trim())) void settings.change({ links: all.map(bare) });
  };
  const write = (id: string, change: Partial<Link>) =>
    keep(links().map((link) => (link.id === id ? { ...link, ...change } : link)));
  const move = (id: string, after: string | null) => {
    const moved = links().filter((link) => link.id === id);
    const others = links().filter((link) => link.id !== id);
    const at = after === null ? 0 : others.findIndex((link) => link.id === after) + 1;
    keep([...others.slice(0, at), ...moved, ...others.slice(at)]);
  };

  return (
    <Switch fallback={<Waiting rows={3} />}>
      <Match when={settings.site()}>
        <div class="settings-form">
          <Kept settings={settings} />
          <SortableList
            items={links()}
            nameOf={({ label }) => label || en.settings.newLink}
            onMove={move}
            class="links"
          >
            {(link) => (
              <div class="link-row">
                <Field
                  label={en.settings.linkLabel}
                  value={link.label}
                  onInput={() => {}}
                  onChange={(label) => write(link.id, { label })}
                />
                <Field
                  label={en.settings.linkUrl}
                  type="url"
                  value={link.url}
                  onInput={() => {}}
                  onChange={(url) => write(link.id, { url })}
                  placeholder="https://"
                />
                <button
                  type="button"
                  class="btn quiet icon"
                  aria-label={en.settings.removeLink(link.label || en.settings.newLink)}
                  onClick={() => keep(links().filter(({ id }) => id !== link.id))}
                >
                  <Icon name="trash-2" />
                </button>
              </div>
            )}
          </SortableList>
          {links().length === 0 && <StateView icon="link" title={en.settings.noLinks} why={en.settings.noLinksWhy} />}
          <p class="wrong" role="alert">
            {settings.wrongWith('links')}
          </p>
          <button
            type="button"
            class="btn"
            disabled={links().length >= 20}
            onClick={() => setLinks((all) => [...all, withId({ label: '', url: '' })])}
          >
            <Icon name="plus" />
            {en.settings.addLink}
          </button>
        </div>
      </Match>
      <Match when={settings.error()}>
        <Unreached retry={settings.retry} />
      </Match>
    </Switch>
  );
}

const bare = ({ label, url }: { label: string; url: string }) => ({ label, url });
