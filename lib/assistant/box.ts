/** The person types in the site's own public box: the same tone check, painted there and told here. */
import type { Core } from './core';
import { toneContext } from './reply';
import type { FromPage } from '../messages/page-link';

type Box = Extract<FromPage, { type: 'page/box' }>['box'];

export function createBox(core: Core): { typed(box: Box): void; replace(start: number, end: number, better: string): Promise<void> } {
  const { deps, get, set } = core;
  return {
    typed({ box, text: whole, mention: length, commentId }) {
      const mention = whole.slice(0, length);
      const text = whole.slice(length);
      const row = commentId === null ? undefined : get().rows.get(commentId);
      const report = deps.tone(text, toneContext(get(), row));
      set({ box: text.trim() === '' ? null : { box, commentId, mention, text, report } });
      core.page.send({
        type: 'sidebar/box-marks',
        box,
        text: whole,
        marks: report.findings.map(({ start, end, level }) => ({ start: start + length, end: end + length, level })),
      });
    },
    async replace(start, end, better) {
      const typed = get().box;
      if (!typed) return;
      const outcome = await core.page.ask({
        type: 'sidebar/replace',
        box: typed.box,
        start: start + typed.mention.length,
        end: end + typed.mention.length,
        expected: typed.text.slice(start, end),
        text: better,
      });
      if (!outcome.ok) core.say({ key: `sidebar.refused.${outcome.reason}`, tone: 'warn' });
    },
  };
}
