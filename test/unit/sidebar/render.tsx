/** Renders the sidebar over a stage in happy-dom. */
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, vi } from 'vitest';
import { AssistantProvider } from '../../../components/sidebar/context';
import { Sidebar } from '../../../components/sidebar/sidebar';
import { stage, type StageOptions } from '../assistant/stage';

afterEach(cleanup);

/** The rows of the list (the choice of who is on duty has options too). */
export const rows = (): HTMLElement[] => within(screen.getByRole('listbox')).queryAllByRole('option');

/** happy-dom lays nothing out; the virtual list needs sizes. */
function giveSizes(): void {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(380);
  vi.spyOn(window, 'ResizeObserver').mockImplementation(
    class {
      observe(): void {}
      unobserve(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
}

export async function show(options: StageOptions = {}) {
  giveSizes();
  const s = await stage(options);
  s.page.say({ type: 'page/fold', folded: false });
  const ui = render(
    <AssistantProvider assistant={s.assistant}>
      <Sidebar />
    </AssistantProvider>,
  );
  /** Lets time pass, with React told of it. */
  const pass = (ms = 300): Promise<void> => act(() => s.clock.advance(ms));
  await pass();
  return { ...s, ...ui, pass, user: userEvent.setup() };
}
