import { type JSX, Match, Show, Switch } from 'solid-js';

import { Icon } from '../ui/icon';
import type { ShownFile } from './shown-uploads';
import { words } from './words';

/** One file: its picture, how far it is, or what became of it. */
export const UploadRow = (props: { file: ShownFile; onLetGo: () => void }): JSX.Element => (
  <li>
    <Picture file={props.file} />
    <span class="up-what">
      <b>{props.file.name}</b>
      <Switch>
        <Match when={props.file.state === 'failed' || props.file.state === 'refused'}>
          <small class="up-bad">{whyOf(props.file)}</small>
        </Match>
        <Match when={props.file.state === 'done' && props.file.asset}>
          {(asset) => (
            <small>
              <Show
                when={asset().isDuplicate}
                fallback={words.measures(asset().width, asset().height, props.file.bytes)}
              >
                {words.duplicate}{' '}
                <a class="link" href={asset().thumb} target="_blank" rel="noopener">
                  {words.see}
                </a>
              </Show>
            </small>
          )}
        </Match>
        <Match when={props.file.share === 1}>
          <small>{words.looking}</small>
        </Match>
        <Match when={props.file.share === 0}>
          <small>{words.waiting}</small>
        </Match>
        <Match when={true}>
          <progress max={1} value={props.file.share} aria-label={words.progress(props.file.name)} />
        </Match>
      </Switch>
    </span>
    <Switch>
      <Match when={props.file.state === 'done'}>
        <Icon name={props.file.asset?.isDuplicate ? 'copy' : 'check'} />
      </Match>
      <Match when={props.file.state === 'failed' || props.file.state === 'refused'}>
        <LetGo label={words.dismiss(props.file.name)} onLetGo={props.onLetGo} />
      </Match>
      <Match when={props.file.state === 'waiting'}>
        <span class="up-end">
          <Show when={props.file.share > 0}>
            <span class="num">{words.percent(props.file.share)}</span>
          </Show>
          <LetGo label={words.giveUp(props.file.name)} onLetGo={props.onLetGo} />
        </span>
      </Match>
    </Switch>
  </li>
);

/** The name stands above it already. */
const whyOf = ({ name, reason, remedy }: ShownFile): string => {
  const why = reason.startsWith(`${name} `) ? `It ${reason.slice(name.length + 1)}` : reason;
  return `${why} ${remedy}`.trim();
};

const LetGo = (props: { label: string; onLetGo: () => void }): JSX.Element => (
  <button type="button" class="btn quiet small icon" aria-label={props.label} onClick={() => props.onLetGo()}>
    <Icon name="x" />
  </button>
);

function Picture(props: { file: ShownFile }): JSX.Element {
  const address = () => props.file.preview ?? props.file.asset?.thumb;
  return (
    <span class="up-pic">
      <Show when={props.file.state !== 'refused' && address()} fallback={<Icon name="images" />}>
        {(src) => (
          <img src={src()} alt="" width="36" height="36" onError={({ currentTarget }) => currentTarget.remove()} />
        )}
      </Show>
    </span>
  );
}
