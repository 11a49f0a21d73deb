import { createSignal } from 'solid-js';

const [open, setOpen] = createSignal(false);
const [wanted, setWanted] = createSignal(false);

/** Whether the palette was ever asked for: its code is fetched then. */
export const paletteIsWanted = wanted;
/** Whether it is open. */
export const paletteIsOpen = open;

export function openPalette(): void {
  setWanted(true);
  setOpen(true);
}

export const closePalette = (): void => void setOpen(false);
