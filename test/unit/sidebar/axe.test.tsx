// @vitest-environment happy-dom
/** axe finds nothing in any view, in both languages. */
import axe from 'axe-core';
import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { View } from '../../../lib/assistant';
import { comment } from './fakes';
import { show } from './render';

/** Colours need a real browser; the pictures' script checks them there. */
const OPTIONS: axe.RunOptions = { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } };

const VIEWS: View['name'][] = ['list', 'reply', 'capture', 'forward', 'handover', 'guide', 'ethics', 'fact', 'doubts', 'help'];

describe.each(['id', 'en'] as const)('in %s', (language) => {
  it.each(VIEWS)('%s', async (name) => {
    const one = comment('Air masuk rumah, pompa mati. Jl. Kenanga RT 02');
    const { assistant, pass, container } = await show({ comments: [one, comment('Jalan rusak')], settings: { language } });
    await act(async () => {
      if (name === 'reply') assistant.reply.open(one.id);
      else if (name === 'forward' || name === 'guide' || name === 'handover') assistant.show({ name, id: one.id });
      else assistant.show({ name });
    });
    if (name === 'reply') act(() => assistant.reply.type('Makanya baca dulu. Besok pasti surut. {petugas}'));
    await pass();
    const { violations } = await axe.run(container, OPTIONS);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
