import { describe, expect, it } from '@jest/globals';

import { parseScript } from './script.js';

const cast = [
  { slug: 'wren', name: 'Wren' },
  { slug: 'the-admiral', name: 'The Admiral' },
  { slug: 'tomas', name: 'Tomás' },
];

describe('a pasted script', () => {
  it('becomes the lines of a transcript', () => {
    const script = `
      Panel 1
      [Kitchen, night. The note is on the table.]
      WREN: Write back. Ask if they’d take a gull.
      ADMIRAL (a long look): …
      OLD MAN: They put “regards”.

      PANEL 2:
      SFX: clonk
      CAPTION: Later
      Tomás (thinking): "Nearly a yes."
    `;
    expect(parseScript(script, cast)).toEqual([
      { kind: 'scene', text: 'Kitchen, night. The note is on the table.' },
      { kind: 'speech', character: 'wren', text: 'Write back. Ask if they’d take a gull.' },
      { kind: 'speech', character: 'the-admiral', text: '(a long look) …' },
      { kind: 'speech', speaker: 'Old man', text: 'They put “regards”.' },
      { kind: 'sound', text: 'clonk' },
      { kind: 'caption', text: 'Later' },
      { kind: 'thought', character: 'tomas', text: 'Nearly a yes.' },
    ]);
  });

  it('may be set like a screenplay', () => {
    expect(parseScript('WREN\nIt is\nnearly nine.\n\nTOMAS\nLate, then.', cast)).toEqual([
      { kind: 'speech', character: 'wren', text: 'It is nearly nine.' },
      { kind: 'speech', character: 'tomas', text: 'Late, then.' },
    ]);
  });

  it('goes on over line ends until an empty line', () => {
    expect(parseScript('Wren: First\nand second.\n\nAlone.', cast)).toEqual([
      { kind: 'speech', character: 'wren', text: 'First and second.' },
      { kind: 'caption', text: 'Alone.' },
    ]);
  });

  it.each([
    ['a sentence with a colon', 'he said one thing: no'],
    ['an address', 'https://slowtide.example'],
    ['a time', 'at 9:30 it rang'],
  ])('keeps %s whole', (_, row) => {
    expect(parseScript(row, cast)).toEqual([{ kind: 'caption', text: row }]);
  });

  it.each([
    ['Windows line ends', 'Wren: One\r\nWren: Two', ['One', 'Two']],
    ['names from other scripts', '店員：いらっしゃいませ', ['いらっしゃいませ']],
    ['unknown voices', '???: Who is there', ['Who is there']],
    ['nothing', ' \n\n---\n', []],
  ])('understands %s', (_, script, texts) => {
    expect(parseScript(script, cast).map(({ text }) => text)).toEqual(texts);
  });

  it('loses no words, whatever is pasted', () => {
    const odd = ['a:b:c', '(only this)', '[open', 'closed]', ':', 'WREN:', 'Wren (x', '“', 'Panel of experts 2 go'];
    const kept = odd.map((row) =>
      parseScript(row, cast)
        .map(({ text, speaker = '' }) => speaker + text)
        .join(''),
    );
    expect(kept).toEqual([
      'a:b:c',
      '(only this)',
      '[open',
      'closed]',
      ':',
      '',
      'Wren (x',
      '“',
      'Panel of experts 2 go',
    ]);
  });
});
