// @vitest-environment happy-dom
/** Every page opens in both languages, and the numbers of the recap lead to their cases. */
import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PAGES } from '../../../components/dashboard/pages';
import { translator } from '../../../lib/i18n';
import { manyCases } from '../store/open';
import { open } from './world';

const own = PAGES.filter((page) => !['templates', 'practice'].includes(page.id));

test.each(own.flatMap((page) => [[page.id, 'id'] as const, [page.id, 'en'] as const]))('%s opens in %s', async (id, language) => {
  await open({ at: `#/${id}`, events: manyCases(6), settings: { language } });
  expect(await screen.findByRole('main')).toBeTruthy();
  await waitFor(() => expect(document.querySelectorAll('main h1, main .empty').length).toBeGreaterThan(0));
  expect(screen.queryByText(translator(language)('dashboard.pageFault'))).toBeNull();
  expect(document.body.textContent).not.toMatch(/\{[a-z]+[|}]/u);
});

test('a number of the recap opens exactly its cases', async () => {
  const { user } = await open({ at: '#/recap?all=yes', events: manyCases(40) });
  const row = await screen.findByRole('rowheader', { name: 'Penerangan jalan' });
  const link = row.closest('tr')?.querySelector('a');
  expect(link?.textContent).toBe('10');
  if (link) await user.click(link);
  act(() => void dispatchEvent(new Event('hashchange')));
  expect(await screen.findByText('10 dari 40 kasus')).toBeTruthy();
});

test('every percentage prints its base', async () => {
  await open({ at: '#/recap?all=yes', events: manyCases(40) });
  await screen.findByText('Sudah dibalas');
  for (const figure of document.querySelectorAll('.figure')) {
    if (figure.querySelector('.figure-value')?.textContent?.includes('%'))
      expect(figure.querySelector('.figure-base')?.textContent).toMatch(/\d+ dari \d+/u);
  }
});

test('what waits today is counted and listed, and a figure narrows the list', async () => {
  const { user } = await open({ at: '#/start', events: manyCases(9) });
  expect(await screen.findByRole('link', { name: /Belum dibalas\s*6/u })).toBeTruthy();
  expect(document.querySelectorAll('.waiting-row').length).toBeGreaterThanOrEqual(6);
  await user.click(screen.getByRole('link', { name: /Belum dibalas/u }));
  act(() => void dispatchEvent(new Event('hashchange')));
  await waitFor(() => expect(document.querySelectorAll('.waiting-row').length).toBe(6));
});
