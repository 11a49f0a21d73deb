import { describe, expect, it } from '@jest/globals';

import { escapeJson } from './escape-json';
import { headOf } from './head';

const hostile = '</script><!-- $& $1 " & \u2028\u2029';

describe('what an author writes', () => {
  it('cannot leave the script element it is carried in, and arrives unchanged', () => {
    const text = escapeJson({ title: hostile });
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual({ title: hostile });
  });

  it('cannot leave the head', () => {
    const head = headOf({ title: hostile, description: '"><script>', canonical: 'https://a.example/?x="&y' });
    document.head.innerHTML = head;
    expect(document.querySelector('script')).toBeNull();
    expect(document.title).toContain('</script><!-- $& $1 " &');
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')).toBe('"><script>');
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://a.example/?x="&y');
  });

  it('keeps pages that lead nowhere out of search engines', () => {
    const head = headOf({ title: 'x', description: '', canonical: null, isHidden: true });
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).not.toContain('canonical');
  });
});
