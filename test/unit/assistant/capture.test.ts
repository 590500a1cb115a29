/** A complaint noted by hand gets the same help as one that is read, on any page, and is logged under the channel that it came by. */
import { describe, expect, it } from 'vitest';
import { foldCase } from '../../../lib/cases/fold';
import { accountName } from '../../../lib/assistant/events';
import { SURFACE } from '../sidebar/fakes';
import { stage } from './stage';

const WHATSAPP = {
  channel: 'whatsapp' as const,
  handle: 'budi',
  text: 'Air masuk rumah, pompa mati. Telepon saya 081234567890',
  link: '',
  postedAt: null,
};
const noted = async (page: 'read' | 'nothing to read' = 'read') => {
  const s = await stage();
  if (page === 'nothing to read')
    s.page.say({ type: 'page/surface', surface: null, viewer: null, own: false, url: 'https://www.facebook.com/' });
  const id = await s.assistant.decide.capture(WHATSAPP);
  if (id === null) throw new Error('not stored');
  return { ...s, id };
};

describe.each(['read', 'nothing to read'] as const)('where there is %s', (page) => {
  it('offers a reply for it, and logs it as answered in that channel once the person says that it went out', async () => {
    const s = await noted(page);
    s.assistant.reply.open(s.id);
    expect(s.get().view).toEqual({ name: 'reply', id: s.id });
    expect(s.get().suggestions.length).toBeGreaterThan(0);
    expect(s.get().rows.get(s.id)?.state).toBe('unanswered');
    s.assistant.reply.type('Mohon maaf, Kak. Petugas kami sudah menuju lokasi.');
    expect(s.get().report).not.toBeNull();
    expect(await s.assistant.decide.sentElsewhere(s.id)).toBe(true);
    const logged = foldCase([...s.store.events.values()]);
    expect(logged).toMatchObject({ status: 'replied', comment: { channel: 'whatsapp', commentId: null } });
    expect(logged.comment.text).not.toContain('081234567890');
    expect([...s.store.events.values()].find(({ type }) => type === 'replied')?.data).toMatchObject({ evidence: 'by-hand' });
    expect(s.get().rows.has(s.id)).toBe(false);
  });
});

it('keeps no draft of it, and marks nothing on the page that is not there', async () => {
  const s = await noted();
  s.assistant.reply.open(s.id);
  s.assistant.reply.type('Baik, Kak.');
  s.assistant.show({ name: 'list' });
  await s.clock.advance(1_000);
  expect(s.store.drafts.size).toBe(0);
});

it.each([
  ['an isian is open', 'Mohon kirim {lokasi} dulu', 'sidebar.refused.slot-open'],
  ['it is empty', '', 'sidebar.refused.empty'],
])('is not called sent while %s', async (_name, text, notice) => {
  const s = await noted();
  s.assistant.reply.open(s.id);
  s.assistant.reply.type(text);
  expect(await s.assistant.decide.sentElsewhere(s.id)).toBe(false);
  expect(s.get().notice?.key).toBe(notice);
  expect(s.store.types()).not.toContain('replied');
});

it('the sidebar says so when it could not be stored, and has no row for it', async () => {
  const s = await stage();
  s.store.fail('full');
  expect(await s.assistant.decide.capture(WHATSAPP)).toBeNull();
  expect(s.get().notice?.key).toBe('sidebar.save.failed');
  expect(s.get().captured.size).toBe(0);
});

it.each([
  ['a handle stays', { handle: 'dpu.kota', name: 'Dinas PU', id: '615' }, [], 'dpu.kota'],
  ['a number becomes the listed name', { handle: '615', name: 'Dinas PU', id: '615' }, [{ handle: 'dpu.kota', id: '615' }], 'dpu.kota'],
  ['… or the Page’s own', { handle: '615', name: 'Dinas PU', id: '615' }, [{ handle: '615', id: '615' }], 'Dinas PU'],
  ['… or stays, where nothing better is known', { handle: '615', name: null, id: '615' }, [], '615'],
])('the account in the log: %s', (_name, owner, listed, account) => {
  const accounts = listed.map((one) => ({ site: 'facebook' as const, ...one }));
  expect(accountName({ ...SURFACE, site: 'facebook', owner }, { accounts })).toBe(account);
});
