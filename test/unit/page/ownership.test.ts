/** Whose place it is, and who may answer there. */
import { describe, expect, it } from 'vitest';
import { identityCheck, isOwnSurface } from '../../../lib/page/ownership';
import type { Account, SurfaceInfo } from '../../../lib/sites/types';

const account = (handle: string, name: string | null = null, id: string | null = null): Account => ({ handle, name, id });
const agency = account('dpu.kota');
const page = account('61550', 'Dinas PU', '61550');
const profile = {
  accounts: [
    { site: 'instagram' as const, handle: 'dpu.kota', id: null },
    { site: 'facebook' as const, handle: 'dpu.kota', id: '61550' },
  ],
};
const surface = (site: 'instagram' | 'facebook', owner: Account | null): SurfaceInfo => ({
  site,
  kind: 'post',
  postId: 'X',
  permalink: null,
  owner,
  caption: null,
});

describe('own', () => {
  it.each([
    ['in the list', surface('instagram', agency), null, true],
    ['the viewer’s own, though in no list', surface('instagram', account('lurah.kita')), account('lurah.kita'), true],
    ['in the list by number', surface('facebook', page), null, true],
    ['in the list of the other site only', surface('facebook', account('only.instagram')), null, false],
    ['somebody else’s', surface('instagram', account('kabar')), agency, false],
    ['unknown', surface('instagram', null), agency, false],
  ] as const)('%s', (_name, place, viewer, own) => expect(isOwnSurface(place, viewer, profile)).toBe(own));
  it('nowhere', () => expect(isOwnSurface(null, agency, profile)).toBe(false));
});

describe('who answers', () => {
  it.each([
    ['the agency', agency, agency, null, 'ok'],
    ['a private account on the agency’s post', agency, account('rina'), null, 'wrong-account'],
    ['nobody known', agency, null, null, 'unknown-account'],
    ['the owner of the post, in no list', account('lurah'), account('lurah'), null, 'ok'],
  ] as const)('%s (Instagram)', (_name, owner, viewer, acting, verdict) =>
    expect(identityCheck('instagram', owner, viewer, acting, profile)).toBe(verdict),
  );
  it.each([
    ['the box says the Page', page, page, 'Dinas PU', 'ok'],
    ['the box says somebody else than the page does', page, page, 'Rina', 'wrong-account'],
    ['only the box tells', page, null, 'Dinas PU', 'ok'],
  ] as const)('%s (Facebook)', (_name, owner, viewer, acting, verdict) =>
    expect(identityCheck('facebook', owner, viewer, acting, profile)).toBe(verdict),
  );
});
