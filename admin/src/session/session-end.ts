import { createSignal } from 'solid-js';

const [ended, setEnded] = createSignal(false);

/** True from the moment the API refuses for want of a session until somebody signs in. */
export const isEnded = ended;

/** The API said that nobody is signed in (any more). */
export const sessionEnded = (): void => void setEnded(true);

/** Somebody signed in. */
export const sessionBegan = (): void => void setEnded(false);
