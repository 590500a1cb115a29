/** An assistant on a made-up post, with a clock that is moved by hand. */
import { createAssistant, type AssistantDeps } from '../../../lib/assistant';
import type { PageComment } from '../../../lib/sites/types';
import type { Settings } from '../../../lib/profile/types';
import { fakeClock, fakeDeps, fakePage, fakeStore, setup, SURFACE } from '../sidebar/fakes';

export const OWN = { handle: 'dpu.kotacontoh', name: null, id: null };

export interface StageOptions {
  comments?: PageComment[];
  deps?: Partial<AssistantDeps>;
  settings?: Partial<Settings>;
  viewer?: { handle: string; name: null; id: null } | null;
  own?: boolean;
}

export async function stage({ comments = [], deps = {}, settings = {}, viewer = OWN, own = true }: StageOptions = {}) {
  const clock = fakeClock();
  const store = fakeStore();
  const page = fakePage();
  const assistant = createAssistant(fakeDeps(clock, store, deps), setup(settings));
  const shown = [...comments];
  page.whenLooked(() => page.say({ type: 'page/comments', comments: shown }));
  assistant.attach(page.end, new AbortController().signal);
  page.say({ type: 'page/surface', surface: SURFACE, viewer, own, url: 'https://www.instagram.com/' });
  const report = async (...more: PageComment[]): Promise<void> => {
    shown.push(...more);
    page.say({ type: 'page/comments', comments: more });
    await clock.advance(200);
  };
  for (let at = 0; at < shown.length; at += 100) page.say({ type: 'page/comments', comments: shown.slice(at, at + 100) });
  page.say({
    type: 'page/coverage',
    coverage: { read: shown.length, shown: 40, closedThreads: 0, more: true },
    diagnosis: { health: 'read', causes: [], anchors: 1, rows: 1, withAuthor: 1, withText: 1, withReply: 1, composer: true, viewer: true },
    failures: [],
  });
  await clock.advance(1_500);
  const get = assistant.state.getState;
  return {
    assistant,
    clock,
    store,
    page,
    shown,
    report,
    get,
    /** Takes a comment off the page. */
    remove: (id: string) =>
      void shown.splice(
        shown.findIndex((one) => one.id === id),
        1,
      ),
    draft: () => {
      const { view, drafts } = get();
      return view.name === 'reply' ? (drafts.get(view.id)?.text ?? '') : '';
    },
    insert: async (options?: Parameters<typeof assistant.insert>[0]) => {
      const done = assistant.insert(options);
      await clock.advance(1_000);
      await done;
    },
    submit: async (commentId: string) => {
      page.say({
        type: 'page/submitted',
        intent: { commentId, postId: SURFACE.postId, text: get().drafts.get(commentId)?.text ?? '', at: clock.now(), how: 'enter' },
      });
      await clock.advance(10);
    },
  };
}
