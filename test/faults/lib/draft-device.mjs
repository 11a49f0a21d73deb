// @ts-check
/** A device that writes drafts with the editor's own engine, over a network that can be cut, in tabs that can be killed. */
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** @typedef {import('./engine.js').Engine} Engine */
/** @typedef {import('./engine.js').DraftSync} DraftSync */

/** Never settles: what a killed tab was waiting for. @returns {Promise<never>} */
const never = () => new Promise(() => {});

export class Device {
  /** @type {DraftSync | undefined} */
  sync;
  online = true;
  /** @type {Set<WebSocket>} */
  #sockets = new Set();
  /** Counts tabs; what an older tab still does is lost with it. */
  #tab = 0;
  #engine;
  #outbox;
  #url;
  #cookie;
  #onState;
  #onSaved;

  /**
   * @param {object} options
   * @param {Engine} options.engine
   * @param {import('./engine.js').Outbox} options.outbox
   * @param {string} options.url
   * @param {string} options.cookie
   * @param {(sync: DraftSync) => void} options.onState
   * @param {(words: string[]) => void} options.onSaved hears of every word `w…` in a batch that the site acknowledged
   */
  constructor({ engine, outbox, url, cookie, onState, onSaved }) {
    this.#onSaved = onSaved;
    this.#engine = engine;
    this.#outbox = outbox;
    this.#url = url;
    this.#cookie = cookie;
    this.#onState = onState;
  }

  /** Opens the draft in a new tab; the one before it is killed. @param {string} comicId */
  async open(comicId) {
    this.kill();
    const tab = this.#tab;
    const alive = () => tab === this.#tab;
    const { DraftSync, graphqlTransport } = this.#engine;
    const socket = this.#socket();
    this.#closeSocket = () => void socket.dispose();
    const transport = graphqlTransport({ url: `${this.#url}/admin/graphql`, fetch: this.#fetch(alive), socket });
    const { append } = transport;
    transport.append = async (request) => {
      const answer = await append(request);
      const saved = answer.outcome === 'saved' ? request.batches : [];
      this.#onSaved(
        saved.flatMap(
          ({ change }) =>
            Buffer.from(change)
              .toString('latin1')
              .match(/w\d+-[0-9a-f]{6}/g) ?? [],
        ),
      );
      return answer;
    };
    /** @type {DraftSync} */
    const sync = new DraftSync({
      comicId,
      outbox: whileAlive(this.#outbox, alive),
      transport,
      alone: oneTab,
      onState: () => alive() && sync && this.#onState(sync),
      gatherMs: 20,
      retryMs: [50, 1_000],
    });
    this.sync = sync;
    await sync.ready;
    return sync;
  }

  #closeSocket = () => {};

  /** Ends the tab as a crash does: nothing it was about to do is done. */
  kill() {
    this.#tab += 1;
    this.#closeSocket();
    const killed = this.sync;
    this.sync = undefined;
    // Its timers and channel are let go; its outbox and network answer it no more.
    void killed?.end().catch(() => {});
  }

  /** @param {boolean} online */
  setOnline(online) {
    this.online = online;
    if (!online) this.cutSockets();
  }

  cutSockets() {
    for (const socket of this.#sockets) socket.terminate();
  }

  /** @param {() => boolean} alive @returns {typeof fetch} */
  #fetch(alive) {
    return async (input, init) => {
      if (!alive()) return never();
      if (!this.online) throw new TypeError('offline');
      const headers = { ...init?.headers, cookie: this.#cookie, origin: this.#url };
      const response = await fetch(input, { ...init, headers });
      const text = await response.text();
      if (!alive()) return never();
      if (!this.online) throw new TypeError('offline');
      return new Response(text, response);
    };
  }

  #socket() {
    const device = this;
    class DeviceSocket extends WebSocket {
      /** @param {string} url @param {string} protocol */
      constructor(url, protocol) {
        super(device.online ? url : 'ws://127.0.0.1:9', protocol, {
          headers: { cookie: device.#cookie, origin: device.#url },
        });
        device.#sockets.add(this);
        this.on('close', () => device.#sockets.delete(this));
      }
    }
    return createClient({
      url: `${this.#url.replace('http', 'ws')}/admin/graphql`,
      webSocketImpl: DeviceSocket,
      retryAttempts: Infinity,
      retryWait: () => new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 200)),
      shouldRetry: () => true,
    });
  }
}

/** One tab per device: it is always its turn. @type {import('./engine.js').Alone} */
const oneTab = {
  run(_name, work) {
    const stop = new AbortController();
    void work(stop.signal);
    return () => stop.abort();
  },
};

/**
 * The device's outbox as one tab sees it: a call that was made before the tab died is done, its answer is not heard.
 * @template {object} Box @param {Box} box @param {() => boolean} alive @returns {Box}
 */
function whileAlive(box, alive) {
  return new Proxy(box, {
    get(target, name) {
      const value = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return async (/** @type {unknown[]} */ ...args) => {
        if (!alive()) return never();
        const answer = await value.apply(target, args);
        return alive() ? answer : never();
      };
    },
  });
}
