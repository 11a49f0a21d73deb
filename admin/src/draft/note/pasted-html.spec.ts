import { describe, expect, it } from '@jest/globals';

import { reducedHtml } from './pasted-html';

describe('pasted HTML', () => {
  it.each([
    [
      'keeps what a note can hold',
      '<p>One <b>two</b> <i>three</i><br></p><ul><li>x</li></ul>',
      '<p>One <b>two</b> <i>three</i><br></p><ul><li>x</li></ul>',
    ],
    [
      'keeps addresses of links and nothing else of them',
      `<a class=x href='https://a.example/?q="1"' onclick="x()">go</a>`,
      '<a href="https://a.example/?q=&quot;1&quot;">go</a>',
    ],
    [
      'drops handlers, styles and images',
      '<p onclick="x()" style="color:red">a<img src=x onerror="y>z"></p>',
      '<p>a</p>',
    ],
    ['drops what is no words', '<head><title>T</title></head><style>p{}</style><script>x</script>words', 'words'],
    [
      'makes elements of styles',
      '<span style="font-weight:700"><span>a</span></span> <span style="font-style: italic">b</span>',
      '<strong>a</strong> <em>b</em>',
    ],
    ['sees through a wrapper that is not bold', '<b style="font-weight:normal" id="docs"><p>a</p></b>', '<p>a</p></b>'],
    ['takes a lone bracket for words', 'a < b <3 <', 'a &lt; b &lt;3 &lt;'],
    ['keeps how deep a copy was cut', '<p data-pm-slice="1 1 []">x</p>', '<p data-pm-slice="1 1 []">x</p>'],
    ['loses no words to a tag that never ends', '<svg/onload=x>still here', 'still here'],
  ])('%s', (_, html, reduced) => {
    expect(reducedHtml(html)).toBe(reduced);
  });
});
