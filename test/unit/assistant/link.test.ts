/** The tab stands before the link to the page does: what is pressed meanwhile is not lost, and frame and sidebar agree. */
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../../../lib/assistant';
import { fakeClock, fakeDeps, fakePage, fakeStore, setup, SURFACE } from '../sidebar/fakes';
import { OWN } from './stage';

const surface = { type: 'page/surface', surface: SURFACE, viewer: OWN, own: true, url: 'https://www.instagram.com/' } as const;

describe('pressing the tab', () => {
  it('before the link is there waits for it, then unfolds both', () => {
    const assistant = createAssistant(fakeDeps(fakeClock(), fakeStore()), setup());
    assistant.fold(false);
    expect(assistant.state.getState().folded).toBe(true);
    const page = fakePage();
    assistant.attach(page.end, new AbortController().signal);
    expect(page.sent.map(({ type }) => type)).toEqual(['sidebar/ready']);
    page.say(surface);
    page.say({ type: 'page/fold', folded: true, side: 'left' });
    expect(page.sent.at(-1)).toEqual({ type: 'sidebar/fold', folded: false });
    expect(assistant.state.getState().folded).toBe(false);
  });

  it('is asked of the page once', () => {
    const assistant = createAssistant(fakeDeps(fakeClock(), fakeStore()), setup());
    assistant.fold(false);
    const page = fakePage();
    assistant.attach(page.end, new AbortController().signal);
    page.say(surface);
    page.say({ type: 'page/fold', folded: true, side: 'left' });
    page.say({ type: 'page/fold', folded: true, side: 'left' });
    expect(page.sent.filter(({ type }) => type === 'sidebar/fold')).toHaveLength(1);
    expect(assistant.state.getState().folded).toBe(true);
  });
});
