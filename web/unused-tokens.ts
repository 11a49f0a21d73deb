import type { CSSOptions } from 'vite';

type Plugins = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>;

/**
 * Leaves out design tokens that the style sheet does not use: the token file is shared with the admin's app, which needs
 * twice as many. A token that only another unused one names goes too.
 */
export const unusedTokens: Plugins[number] = {
  postcssPlugin: 'longbox-unused-tokens',
  OnceExit(sheet) {
    for (let isDone = false; !isDone;) {
      const used = new Set<string | undefined>();
      sheet.walkDecls(({ value }) => {
        for (const [, name] of value.matchAll(/var\((--[\w-]+)/g)) used.add(name);
      });
      isDone = true;
      sheet.walkDecls(/^--/, (token) => {
        if (used.has(token.prop)) return;
        token.remove();
        isDone = false;
      });
    }
  },
};
