/** In a frame: the first window message with the nonce of the address, vouched for by our content script, hands over the port; nothing else is listened to. */
import * as v from 'valibot';
import { takeVouch } from '../../lib/frame/vouch';
import { messagePortWire } from '../../lib/messages/channel';
import { handshakeSchema, sidebarEnd, type SidebarEnd } from '../../lib/messages/page-link';

const NONCE_LENGTH = 32;

export const isFrame = (): boolean => window.parent !== window && location.hash.length === NONCE_LENGTH + 1;

export function awaitHandshake(): Promise<SidebarEnd> {
  const nonce = location.hash.slice(1);
  return new Promise((resolve) => {
    const stop = new AbortController();
    addEventListener(
      'message',
      (event: MessageEvent<unknown>) => {
        const hello = v.safeParse(handshakeSchema, event.data);
        const [port] = event.ports;
        if (event.source !== window.parent || !hello.success || hello.output.nonce !== nonce || !port) return;
        void takeVouch(nonce).then((ours) => {
          if (!ours || stop.signal.aborted) return;
          stop.abort();
          resolve(sidebarEnd(messagePortWire(port), (why) => console.warn('Tanggap: a message of the page was not understood.', why)));
        });
      },
      { signal: stop.signal },
    );
  });
}
