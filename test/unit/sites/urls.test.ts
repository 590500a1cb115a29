/** Every address is what it is and nothing else: each kind against each other, on both sites. */
import { describe, expect, it } from 'vitest';
import * as facebook from '../../../lib/sites/facebook/urls';
import * as instagram from '../../../lib/sites/instagram/urls';

const I = 'https://www.instagram.com';
const F = 'https://www.facebook.com';
const token = (text: string): string => encodeURIComponent(btoa(text));

const kinds = {
  'instagram post': [
    `${I}/p/DRa7Kc0Banj/`,
    `${I}/p/DRa7Kc0Banj/?img_index=2`,
    `${I}/dpu.kota/p/DRa7Kc0Banj/`,
    `${I}/tv/CabcDEF12_-/`,
    `${I}/p/DRa7Kc0Banj`,
  ],
  'instagram reel': [`${I}/reel/DRa7Kc0Banj/`, `${I}/dpu_kota/reel/DRa7Kc0Banj/`, `${I}/reels/DRa7Kc0Banj/`],
  'instagram comment': [
    `${I}/p/DRa7Kc0Banj/c/17893098402360443/`,
    `${I}/dpu.kota/p/DRa7Kc0Banj/c/17893098402360443/`,
    `${I}/p/DRa7Kc0Banj/c/17893098402360443/r/17893098402360999/`,
    `${I}/reel/DRa7Kc0Banj/c/17893098402360443/`,
  ],
  'instagram profile': [`${I}/dpu.kota/`, `${I}/a_b.c`],
  'instagram nothing': [
    `${I}/`,
    `${I}/explore/`,
    `${I}/direct/inbox/`,
    `${I}/direct/t/1100/`,
    `${I}/accounts/edit/`,
    `${I}/reels/`,
    `${I}/stories/dpu.kota/3100/`,
    `${I}/reels/audio/12345678/`,
    `${I}/explore/tags/banjir/`,
    'https://help.instagram.com/p/DRa7Kc0Banj/',
    'http://www.instagram.com/p/DRa7Kc0Banj/',
  ],
  'facebook post': [
    `${F}/permalink.php?story_fbid=pfbid02abcDEF&id=61550000000001`,
    `${F}/dpu.kota/posts/pfbid02abcDEF`,
    `${F}/dpu.kota/posts/banjir-surut/123456789012`,
    `${F}/61550000000001/posts/123456789012/`,
    `${F}/story.php?story_fbid=123456789&id=5`,
  ],
  'facebook photo': [
    `${F}/photo/?fbid=122100000000000901&set=pcb.1221`,
    `${F}/photo.php?fbid=122100000000000901`,
    `${F}/dpu.kota/photos/a.1/122100000000000901/`,
  ],
  'facebook watch': [
    `${F}/watch/?v=122100000000000901`,
    `${F}/dpu.kota/videos/122100000000000901/`,
    `${F}/reel/122100000000000901`,
    `${F}/video.php?v=122100000000000901`,
  ],
  'facebook group': [`${F}/groups/7700/posts/122100000000000901/`, `${F}/groups/info.warga/permalink/122100000000000901/`],
  'facebook comment': [
    `${F}/profile.php?id=61550000000001&comment_id=${token('comment:122100_900000001')}`,
    `${F}/permalink.php?story_fbid=pfbid02abcDEF&id=6155&comment_id=90000001`,
    `${F}/photo/?fbid=122100000000000901&comment_id=90000001&reply_comment_id=90000002`,
  ],
  'facebook profile': [
    `${F}/profile.php?id=61550000000001`,
    `${F}/dpu.kota`,
    `${F}/dpu.kota/`,
    `${F}/people/Budi-Santoso/100090000000311/`,
    `${F}/groups/7700/user/100090000000311/`,
    `${F}/61550000000001`,
  ],
  'facebook nothing': [
    `${F}/`,
    `${F}/groups/7700/`,
    `${F}/messages/t/1100`,
    `${F}/marketplace/`,
    `${F}/notifications`,
    `${F}/watch/`,
    `${F}/reel/`,
    `${F}/help/123`,
    `${F}/hashtag/banjir`,
    `${F}/events/1234567890/`,
    'https://business.facebook.com/latest/inbox/all',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org',
  ],
} as const;

/** The kind that the detectors give to an address, most particular first. */
function kindOf(text: string): string {
  const url = new URL(text);
  if (instagram.commentOf(url)) return 'instagram comment';
  const post = instagram.postOf(url);
  if (post) return post.form === 'p' || post.form === 'tv' ? 'instagram post' : 'instagram reel';
  if (instagram.profileOf(url)) return 'instagram profile';
  if (facebook.commentOf(url)) return 'facebook comment';
  const found = facebook.postOf(url);
  if (found) return `facebook ${found.kind === 'dialog' ? 'post' : found.kind}`;
  if (facebook.profileOf(url)) return 'facebook profile';
  return url.hostname.includes('instagram') ? 'instagram nothing' : 'facebook nothing';
}

describe.each(Object.entries(kinds))('%s', (kind, urls) => {
  it.each(urls)('%s', (url) => {
    expect(kindOf(url)).toBe(kind);
    // No detector of the other site takes it.
    const parsed = new URL(url);
    const other = kind.startsWith('instagram')
      ? [facebook.postOf(parsed), facebook.profileOf(parsed), facebook.commentOf(parsed)]
      : [instagram.postOf(parsed), instagram.profileOf(parsed), instagram.commentOf(parsed)];
    expect(other).toEqual([null, null, null]);
  });
});

it.each([
  [`${F}/share/p/1AbCdEfGhi/`, 'dialog'],
  [`${F}/share/1AbCdEfGhi/`, 'dialog'],
  [`${F}/share/r/1AbCdEfGhi/`, 'watch'],
  [`${F}/share/v/1AbCdEfGhi/`, 'watch'],
  [`${F}/share/`, null],
  [`${F}/sharer.php?u=x`, null],
  [`${I}/share/p/1AbCdEfGhi/`, null],
])('%s is shared as %s', (url, kind) => expect(facebook.sharedKind(new URL(url))).toBe(kind));

it('the host that Indonesian providers lead to is Facebook too', () => {
  const url = new URL('https://web.facebook.com/dpu.kota/posts/pfbid02abcDEF');
  expect(facebook.postOf(url)).toMatchObject({ postId: 'pfbid02abcDEF', owner: 'dpu.kota' });
});

describe('ids', () => {
  const comment = (query: string) => facebook.commentOf(new URL(`${F}/permalink.php?story_fbid=pfbid02abcDEF&id=6155&${query}`));
  it('a reply is never given its parent’s id', () => {
    expect(comment('comment_id=900001&reply_comment_id=900002')).toMatchObject({ id: '900002', parentId: '900001' });
    expect(comment(`comment_id=${token('comment:1221_900001')}&reply_comment_id=${token('comment:1221_900002')}`)).toMatchObject({
      id: '900002',
      parentId: '900001',
      postId: '1221',
    });
  });
  it('base64 is read with and without padding, plain or for addresses', () => {
    expect(facebook.decodeComment(btoa('comment:122100_900000001'))).toEqual({ postId: '122100', id: '900000001' });
    expect(facebook.decodeComment(btoa('comment:122100_900000001').replace(/=+$/u, ''))).toEqual({ postId: '122100', id: '900000001' });
  });
  it.each(['', 'abc', 'Y29tbWVudDpTWU5USEVUSUM=', btoa('feedback:1_2'), btoa('comment:1_x'), '\u0000', '%%%', 'a'.repeat(900)])(
    '%j names no comment',
    (value) => {
      expect(facebook.decodeComment(value)).toBeNull();
    },
  );
  it('an Instagram reply in the long form knows its parent', () => {
    expect(instagram.commentOf(new URL(`${I}/p/DRa7Kc0Banj/c/111/r/222/`))).toEqual({ code: 'DRa7Kc0Banj', id: '222', parentId: '111' });
  });
  it('links are kept without what is added for counting', () => {
    expect(facebook.cleanLink(new URL(`${F}/permalink.php?story_fbid=pfbid02abcDEF&id=6155&comment_id=9&__cft__[0]=AZ&__tn__=R`))).toBe(
      `${F}/permalink.php?story_fbid=pfbid02abcDEF&id=6155&comment_id=9`,
    );
  });
});
