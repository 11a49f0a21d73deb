import type { JSX } from 'solid-js';

import { closePalette, paletteIsOpen } from '../shell/open-palette';
import { en } from '../i18n/en';
import { Dialog } from '../ui/dialog';

export default function Palette(): JSX.Element {
  return (
    <Dialog open={paletteIsOpen()} title={en.shell.palette} onClose={closePalette}>
      {null}
    </Dialog>
  );
}
