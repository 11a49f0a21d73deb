/** What tabs of one browser tell each other about a draft. */
export type TabNews =
  | { kind: 'batch'; change: Uint8Array }
  /** Something of the outbox was acknowledged, refused or replaced. */
  | { kind: 'outbox' };

/** The other tabs of this browser that have the same draft open. */
export class Tabs {
  readonly #channel: BroadcastChannel;

  constructor(name: string, onNews: (news: TabNews) => void) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<TabNews>) => onNews(data));
  }

  tell(news: TabNews): void {
    // A channel has no target: only this origin hears it.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    this.#channel.postMessage(news);
  }

  close(): void {
    this.#channel.close();
  }
}
