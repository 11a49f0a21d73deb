import { mergeUpdates } from 'yjs';

import type { KeptBatch, Outbox } from './outbox';
import { type AppendAnswer, type DraftTransport, type NumberedBatch, type Position, Problem } from './transport';

/** What one request may carry: the site takes up to 2 MiB in base64. */
const mostBytes = 900 * 1024;
const mostBatches = 400;
/** So many times in a row a session may be out of step before that is called a fault. */
const mostStepsBack = 3;

/** What the sender needs of the draft it sends for. */
export interface SendingDraft {
  comicId: string;
  /** The session of this tab; others belong to other tabs, open or long closed. */
  sessionId: string;
  /** Applies a change that another tab left in the outbox. */
  apply(change: Uint8Array): void;
  /** Keeps what this tab has as this device's copy, and takes what is acknowledged out of the outbox. */
  acknowledge(sessionId: string, position: Position): Promise<void>;
  /** The site lacks something of this session: what that is takes the place of what waits. */
  startOver(sessionId: string, position: Position, stateVector: Uint8Array): Promise<void>;
  /** The site cannot take a change. */
  refused(reason: string): void;
  /** Nothing more can be sent by this page. */
  ended(reason: string): void;
}

/** Sends what waits in the outbox of one draft, for every tab of this browser. */
export class Sender {
  readonly #stepsBack = new Map<string, number>();
  #ended = false;

  constructor(
    private readonly outbox: Outbox,
    private readonly transport: DraftTransport,
    private readonly draft: SendingDraft,
  ) {}

  /** Sends until nothing waits; how many requests that took. Throws a Problem when the site cannot be asked. */
  async sendAll(stop: AbortSignal): Promise<number> {
    for (let requests = 0; ; requests += 1) {
      const [first, ...rest] = await this.outbox.batches(this.draft.comicId, mostBatches);
      if (!first || stop.aborted || this.#ended) return requests;
      await this.#send(portion([first, ...rest.filter(({ sessionId }) => sessionId === first.sessionId)]));
    }
  }

  async #send(batches: KeptBatch[]): Promise<void> {
    const [first] = batches;
    if (!first) return;
    const { comicId, sessionId } = first;
    if (sessionId !== this.draft.sessionId) for (const { change } of batches) this.draft.apply(change);
    const refused = (await this.outbox.refused(comicId)).find((one) => one.sessionId === sessionId);
    const numbered: NumberedBatch[] = batches.map(({ number, change }) => ({ number, change }));
    // What was refused is sent again under what its author wrote since, which may have mended it.
    if (refused && numbered[0]) numbered[0].change = mergeUpdates([refused.change, numbered[0].change]);
    const answer = await this.transport.append({ comicId, sessionId, batches: numbered });
    if (answer.outcome !== 'outOfStep') this.#stepsBack.delete(sessionId);
    await this.#take(answer, sessionId, numbered);
    if (refused && answer.outcome === 'saved') await this.outbox.forgetRefused(comicId, sessionId);
  }

  async #take(answer: AppendAnswer, sessionId: string, sent: NumberedBatch[]): Promise<void> {
    switch (answer.outcome) {
      case 'saved':
        return this.draft.acknowledge(sessionId, answer.position);
      case 'refused': {
        const change = sent.find(({ number }) => number === answer.batch)?.change ?? new Uint8Array();
        const { comicId } = this.draft;
        await this.outbox.setAside({ comicId, sessionId, change, reason: answer.reason }, answer.batch);
        return this.draft.refused(answer.reason);
      }
      case 'outOfStep':
        this.#stepBack(sessionId);
        return this.draft.startOver(sessionId, answer.position, answer.stateVector);
      case 'ended':
        this.#ended = true;
        return this.draft.ended(answer.reason);
    }
  }

  #stepBack(sessionId: string): void {
    const steps = (this.#stepsBack.get(sessionId) ?? 0) + 1;
    this.#stepsBack.set(sessionId, steps);
    if (steps > mostStepsBack) throw new Problem('fault', 'The site and this device do not agree on what was sent.');
  }
}

/** As many of the batches as one request may carry, at least one. */
function portion(batches: KeptBatch[]): KeptBatch[] {
  let bytes = 0;
  const end = batches.findIndex(({ change }, index) => (bytes += change.length) > mostBytes && index > 0);
  return end === -1 ? batches : batches.slice(0, end);
}
