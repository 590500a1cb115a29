/** Requests to the page and their answers; a link that breaks answers everything that was open. */
import type { FromPage, Outcome, SidebarEnd, ToPage } from '../messages/page-link';
import type { AssistantDeps } from './deps';

type Request = Extract<ToPage, { id: number }>;
/** A request without its number; the union is kept apart, member by member. */
type Unnumbered<T> = T extends unknown ? Omit<T, 'id'> : never;

/** How long a request may take. An insertion waits for the site's box and reads it back. */
const TIMEOUT_MS: Record<Request['type'], number> = {
  'sidebar/look': 8_000,
  'sidebar/structure': 8_000,
  'sidebar/reveal': 4_000,
  'sidebar/insert': 15_000,
  'sidebar/replace': 6_000,
};

export interface Connection {
  /** Takes the place of any link before; ends with `signal` or when the other side goes. */
  attach(end: SidebarEnd, signal: AbortSignal): void;
  send(message: ToPage): void;
  /** Never throws; a lost link or a timeout is `aborted`. */
  ask(request: Unnumbered<Request>): Promise<Outcome>;
}

const ABORTED: Outcome = { ok: false, reason: 'aborted', found: null };

export function createConnection(clock: AssistantDeps['clock'], receive: (message: FromPage) => void, closed: () => void): Connection {
  let end: SidebarEnd | null = null;
  let last = 0;
  const open = new Map<number, (outcome: Outcome) => void>();

  function dropAll(): void {
    for (const settle of [...open.values()]) settle(ABORTED);
  }

  return {
    attach(next, signal) {
      dropAll();
      end = next;
      const gone = (): void => {
        if (end !== next) return;
        end = null;
        dropAll();
        closed();
      };
      next.listen((message) => {
        if (message.type === 'page/done') open.get(message.id)?.(message.outcome);
        else receive(message);
      }, signal);
      next.onClose(gone, signal);
      signal.addEventListener('abort', gone, { once: true });
      next.send({ type: 'sidebar/ready' });
    },
    send: (message) => end?.send(message),
    ask(request) {
      const to = end;
      if (!to) return Promise.resolve(ABORTED);
      last += 1;
      const id = last;
      return new Promise((resolve) => {
        const cancel = clock.after(TIMEOUT_MS[request.type], () => settle(ABORTED));
        const settle = (outcome: Outcome): void => {
          cancel();
          if (open.delete(id)) resolve(outcome);
        };
        open.set(id, settle);
        to.send({ ...request, id });
      });
    },
  };
}
