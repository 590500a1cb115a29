/** The insertion matrix: every editor, whatever stands in it, every kind of text. The same body runs in every browser. */
import { describe, expect, it } from 'vitest';
import type { Written } from '../../lib/insert/write';
import type { LexicalVersion } from './build';
import type { Answered, Asked } from './hands';
import type { Content, EditorName } from './page';

/** A page with editors, in some browser. */
export interface Desk {
  evaluate<A, R>(work: (given: A) => R | Promise<R>, given: A): Promise<R>;
  type(text: string): Promise<void>;
  /** Presses a key, with or without Control held. */
  press(key: string, control?: 'Control'): Promise<void>;
}

interface State extends Content {
  /** What the new text takes the place of. */
  range: { start: number; end: number | null };
  /** What the person has selected by themselves; it must not matter. */
  selects?: true;
}
const MENTION = 'Sari Wulandari ';
const THERE = 'Halo Kak, mohon tunggu.';
const EARLIER = 'Versi pertama, Kak.\n\nTerima kasih 🙏🏽';
const WORDS = 'Sudah dibilang baca dulu, Kak.';
const CHOSEN = 'chosen words amid text';
const STATES = {
  'an empty box': { mention: '', text: '', range: { start: 0, end: null } },
  'a mention': { mention: MENTION, text: '', range: { start: MENTION.length, end: null } },
  'text, behind it': { mention: '', text: THERE, range: { start: THERE.length, end: null } },
  'an earlier reply behind a mention': { mention: MENTION, text: EARLIER, range: { start: MENTION.length, end: null } },
  [CHOSEN]: { mention: '', text: WORDS, range: { start: 6, end: 24 }, selects: true },
} satisfies Record<string, State>;
const TEXTS: Record<string, string> = {
  'one line': 'Terima kasih laporannya, Kak. Tim kami menuju lokasi.',
  'many lines': 'Halo Kak,\nterima kasih laporannya.\n\nTim kami menuju lokasi.',
  emoji: 'Siap Kak 🙏🏽 mohon ditunggu 👨‍👩‍👧\n🇮🇩 ❤️ 😊',
  '2,000 characters': Array.from({ length: 60 }, (_, i) => `Laporan ke-${i + 1} kami teruskan ke petugas.`)
    .join(' ')
    .slice(0, 2_000),
};
const EDITORS: [name: string, version: LexicalVersion, editor: EditorName][] = [
  ...(['0.17', '0.35', '0.52'] as const).flatMap((version) =>
    (['rich', 'plain'] as const).map((editor): [string, LexicalVersion, EditorName] => [`Lexical ${version}, ${editor}`, version, editor]),
  ),
  ['textarea', '0.52', 'textarea'],
  ['input', '0.52', 'input'],
];

let asked = 0;
const write = (desk: Desk, range: State['range'], text: string): Promise<Written> =>
  desk.evaluate(
    (ask) =>
      new Promise<Written>((resolve) => {
        const hear = ({ data }: MessageEvent<Asked | Answered>): void => {
          if (!('answer' in data) || data.answer !== ask.ask) return;
          window.removeEventListener('message', hear);
          resolve(data.written);
        };
        window.addEventListener('message', hear);
        window.postMessage(ask, location.origin);
      }),
    { ask: (asked += 1), range, text } satisfies Asked,
  );

const model = (desk: Desk): Promise<string> => desk.evaluate(() => editors.model(), null);

export function insertionMatrix(open: (version: LexicalVersion) => Promise<Desk>): void {
  describe.each(EDITORS)('%s', (_name, version, editor) => {
    const cases = [
      ...Object.entries(STATES).flatMap(([state, given]) =>
        Object.entries(TEXTS).map(([kind, text]) => [kind, state, given, text] as const),
      ),
      ['nothing', CHOSEN, STATES[CHOSEN], ''] as const,
    ];
    it.each(cases)('%s into %s', async (_kind, _state, state: State, text) => {
      const desk = await open(version);
      // The values of fields of one line hold no line breaks.
      const asHeld = (value: string): string => (editor === 'input' ? value.replace(/\s*\n\s*/gu, ' ') : value);
      const content = { mention: state.mention, text: asHeld(state.text) };
      await desk.evaluate((given) => editors.open(given.editor, given.content), { editor, content });
      const before = content.mention + content.text;
      expect(await model(desk)).toBe(before);
      if (state.selects) await desk.press('a', 'Control');
      const { start } = state.range;
      const after = before.slice(state.range.end ?? before.length);
      const written = before.slice(0, start) + asHeld(text);

      expect(await write(desk, state.range, text)).toMatchObject({ ok: true });
      expect(await model(desk)).toBe(written + after);
      // One step back, one step forth.
      await desk.press('z', 'Control');
      expect(await model(desk)).toBe(before);
      await desk.press('y', 'Control');
      expect(await model(desk)).toBe(written + after);
      // The caret is where a person would go on.
      await desk.type(' X');
      expect(await model(desk)).toBe(`${written} X${after}`);
      await desk.press('Backspace');
      expect(await model(desk)).toBe(`${written} ${after}`);
      expect(await desk.evaluate(() => [editors.message(), editors.sent()], null)).toEqual(['', 0]);
    });
  });
}
