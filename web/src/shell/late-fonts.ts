let areIn = false;

/**
 * Lets typefaces in that came too late for the first view. They are `optional`, so that no word of it moves; without this a
 * reader on a slow line would go through a whole story without them.
 */
export function letFontsIn(): void {
  if (areIn) return;
  areIn = true;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (rule instanceof CSSFontFaceRule) rule.style.setProperty('font-display', 'swap');
    }
  }
}
