import type { DraftLine } from '@longbox/shared/draft/content';
import type { DraftLineMap } from '@longbox/shared/draft/shape';
import type { JSX } from 'solid-js';

import { Combobox } from '../fields/combobox';
import type { CastMember } from '../surroundings';
import { words } from '../words';
import { setKind, setSpeaker, unspoken } from './line-edits';

/** What stands before a line: who speaks it, or what it is when nobody does. */
export function speakerName(line: DraftLine, cast: readonly CastMember[]): string {
  const kind = unspoken.find((one) => one === line.kind);
  if (kind) return words.transcript.kinds[kind];
  return line.speaker ?? cast.find(({ slug }) => slug === line.character)?.name ?? line.character ?? '';
}

/** Who speaks a line: one of the cast, anybody by name, or nobody. */
export function SpeakerField(props: {
  line: DraftLineMap;
  content: DraftLine;
  number: number;
  cast: CastMember[];
  onDone: () => void;
  ref: (element: HTMLInputElement) => void;
}): JSX.Element {
  const choices = () => [
    ...props.cast.map(({ slug, name, portrait }) => ({ id: `character:${slug}`, label: name, picture: portrait })),
    ...unspoken.map((kind) => ({ id: `kind:${kind}`, label: words.transcript.kinds[kind] })),
  ];
  const choose = (id: string) => {
    const kind = unspoken.find((one) => id === `kind:${one}`);
    if (kind) setKind(props.line, kind);
    else setSpeaker(props.line, { character: id.slice('character:'.length) });
  };
  return (
    <Combobox
      ref={props.ref}
      class="ln-speaker"
      label={words.transcript.speaker(props.number)}
      placeholder={words.transcript.speakerPlaceholder}
      value={speakerName(props.content, props.cast)}
      choices={choices()}
      onChoose={({ id }) => choose(id)}
      onFree={(speaker) => setSpeaker(props.line, { speaker })}
      onDone={() => props.onDone()}
    />
  );
}
