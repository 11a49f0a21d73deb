import { createSignal } from 'solid-js';

const [asking, setAsking] = createSignal<(confirmed: boolean) => void>();

/** Whether somebody is being asked to prove that it is them. */
export const isAskedToConfirm = (): boolean => asking() !== undefined;

/** Asks the author to prove that it is them; false when they would rather not. */
export const askToConfirm = (): Promise<boolean> =>
  new Promise((resolve) => {
    asking()?.(false);
    setAsking(() => resolve);
  });

/** How that went. */
export function answerConfirm(confirmed: boolean): void {
  asking()?.(confirmed);
  setAsking(undefined);
}
