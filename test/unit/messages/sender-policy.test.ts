import { expect, test } from 'vitest';
import { mayAsk, senderRole, type Sender } from '../../../lib/messages/sender-policy';
import { DOOR, type DoorType } from '../../../lib/messages/store-door';

const self = { id: 'abc', base: 'chrome-extension://abc/' };
const role = (sender: Sender) => senderRole(sender, self);
const isDoorType = (type: string): type is DoorType => type in DOOR;
const types = Object.keys(DOOR).filter(isDoorType);

test('the sidebar in a frame of a site tab, the panel and the dashboard are pages of ours', () => {
  expect(role({ id: 'abc', url: 'chrome-extension://abc/sidebar.html#n=1', frameId: 7, tab: { id: 1 } })).toBe('page');
  expect(role({ id: 'abc', url: 'chrome-extension://abc/sidebar.html' })).toBe('page');
  expect(role({ id: 'abc', url: 'chrome-extension://abc/dashboard.html', frameId: 0, tab: { id: 2 } })).toBe('page');
});

test('a content script in the top frame of a supported site is a site', () => {
  expect(role({ id: 'abc', url: 'https://www.instagram.com/p/X/', frameId: 0, tab: { id: 1 } })).toBe('site');
  expect(role({ id: 'abc', url: 'https://www.facebook.com/dinas', frameId: 0, tab: { id: 1 } })).toBe('site');
});

test('everyone else is nobody', () => {
  const nobodies: Sender[] = [
    {},
    { id: 'abc' },
    { id: 'other', url: 'chrome-extension://abc/dashboard.html' },
    { id: 'abc', url: 'chrome-extension://abcd/dashboard.html' },
    { id: 'abc', url: 'https://www.instagram.com/p/X/', frameId: 3, tab: { id: 1 } },
    { id: 'abc', url: 'https://www.instagram.com.evil.example/', frameId: 0, tab: { id: 1 } },
    { id: 'abc', url: 'http://www.instagram.com/', frameId: 0, tab: { id: 1 } },
    { id: 'abc', url: 'https://www.instagram.com/', frameId: 0 },
    { id: 'abc', url: 'not a url', frameId: 0, tab: { id: 1 } },
  ];
  for (const sender of nobodies) expect(role(sender), JSON.stringify(sender)).toBeNull();
  for (const type of types) expect(mayAsk(null, type)).toBe(false);
});

test('a page may ask everything, a site none of the store', () => {
  for (const type of types) {
    expect(mayAsk('page', type)).toBe(true);
    expect(mayAsk('site', type)).toBe(type.startsWith('app/'));
  }
});
