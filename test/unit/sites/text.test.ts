// @vitest-environment happy-dom
/** Words are read as a person sees them. */
import { describe, expect, it } from 'vitest';
import { readText } from '../../../lib/sites/shared/text';
import { editableText } from '../../../lib/sites/shared/boxes';
import { locateIn } from '../../../lib/insert/box-text';

const element = (html: string): HTMLElement => {
  const parsed = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html');
  document.body.replaceChildren(parsed.body.firstElementChild as HTMLElement);
  return document.body.firstElementChild as HTMLElement;
};

describe('a comment', () => {
  it.each([
    ['line breaks', 'satu<br>dua<br><br>tiga', 'satu\ndua\n\ntiga'],
    ['blocks', '<div>satu</div><div>dua</div>', 'satu\ndua'],
    ['an empty block is an empty line', '<div>satu</div><div><br></div><div>dua</div>', 'satu\n\ndua'],
    ['blocks in blocks', '<span><div><div>satu</div></div><div><div>dua</div></div></span>', 'satu\ndua'],
    ['mentions and tags', '<a href="/x/">@x</a> tolong <a href="/explore/tags/a/">#a</a>', '@x tolong #a'],
    ['emoji as characters', 'banjir 😭👨‍👩‍👧', 'banjir 😭👨‍👩‍👧'],
    ['emoji as pictures', 'banjir <span><img alt="😭"></span><img alt="🙏🏽"> pak', 'banjir 😭🙏🏽 pak'],
    ['a flag and a keycap', '<img alt="🇮🇩"><img alt="1️⃣">', '🇮🇩1️⃣'],
    ['other pictures say nothing', 'lihat <img alt="May be an image of text"> ini', 'lihat ini'],
    ['controls are left out', 'panjang sekali… <div role="button">Lihat selengkapnya</div>', 'panjang sekali…'],
    ['white space of the source', '\n   satu\n   dua  ', 'satu dua'],
    ['nothing', '<br>', ''],
  ])('%s', (_name, html, text) => expect(readText(element(html))).toBe(text));
  it('right-to-left and invisible marks are kept, and 10,000 characters', () => {
    expect(readText(element('\u202bمرحبا\u202c \u200bok'))).toBe('\u202bمرحبا\u202c \u200bok');
    expect(readText(element('a'.repeat(10_000)))).toHaveLength(10_000);
  });
});

describe('an editor', () => {
  it.each([
    ['empty', '<p><br></p>', ''],
    ['paragraphs', '<p><span>satu</span></p><p><span>dua</span></p>', 'satu\ndua'],
    ['line breaks in one paragraph', '<p><span>satu</span><br><span>dua</span></p>', 'satu\ndua'],
    ['an empty line between', '<p><span>satu</span></p><p><br></p><p><span>dua</span></p>', 'satu\n\ndua'],
    ['a mention', '<p><span data-lexical-text="true">Sinta</span><span> halo</span></p>', 'Sinta halo'],
  ])('%s', (_name, html, text) => expect(editableText(element(html))).toBe(text));
  it.each([
    ['<p><span>satu</span></p><p><span>dua</span></p>'],
    ['<p><span>satu</span><br><span>dua</span></p>'],
    ['<p><span>satu</span> <b>dua</b></p>'],
  ])('every character is found where it stands: %s', (html) => {
    const box = element(html);
    const text = editableText(box);
    for (let i = 0; i < text.length; i++) {
      if (text[i] === '\n') continue;
      const from = locateIn(box, i);
      const to = locateIn(box, i + 1);
      const range = document.createRange();
      if (from === null || to === null) throw new Error(`no place for ${i}`);
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      expect(range.toString()).toBe(text[i]);
    }
    expect(locateIn(box, text.length + 5)).toBeNull();
  });
});
