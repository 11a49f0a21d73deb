import { createSignal } from 'solid-js';

const [reachable, setReachable] = createSignal(navigator.onLine);

/** Whether the site could be reached when it was last tried. */
export const isOnline = reachable;

/** Notes how a request or the socket fared. */
export const sawNetwork = (arrived: boolean): void => void setReachable(arrived);

addEventListener('online', () => setReachable(true));
addEventListener('offline', () => setReachable(false));
