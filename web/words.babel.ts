import type { PluginObject } from '@babel/core';

/**
 * Puts the interface's fixed words into components before they are compiled, so that they become part of their templates: no
 * code has to set them, and a view carries its own words only.
 *
 * @param words what `src/i18n/en.ts` exports; components import it as `en`
 */
export const wordsInTemplates = (words: Readonly<Record<string, unknown>>): PluginObject => ({
  name: 'longbox-words-in-templates',
  visitor: {
    Program(program) {
      program.traverse({
        MemberExpression(path) {
          const { object, property, computed } = path.node;
          if (object.type !== 'Identifier' || object.name !== 'en' || property.type !== 'Identifier' || computed)
            return;
          const word = words[property.name];
          if (typeof word === 'string') path.replaceWith({ type: 'StringLiteral', value: word });
        },
      });
    },
  },
});
