/** One typed, schema-checked duplex channel over anything that carries plain messages both ways. */
import * as v from 'valibot';

/** What a MessagePort (frame) and a runtime Port (side panel) have in common. */
export interface Wire {
  post(message: unknown): void;
  /** Calls `receive` for each message that arrives, until `signal` aborts. */
  listen(receive: (message: unknown) => void, signal: AbortSignal): void;
  /** Calls `closed` once when the other side has gone, where the wire can tell. */
  onClose(closed: () => void, signal: AbortSignal): void;
  close(): void;
}

export function messagePortWire(port: MessagePort): Wire {
  return {
    post: (message) => port.postMessage(message),
    listen(receive, signal) {
      port.addEventListener('message', (event) => receive(event.data), { signal });
      port.start();
    },
    onClose(closed, signal) {
      port.addEventListener('close', closed, { signal, once: true });
    },
    close: () => port.close(),
  };
}

/** The part of `browser.runtime.Port` that is needed; keeps this room free of `browser.*`. */
export interface RuntimePortLike {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(f: (message: unknown) => void): void; removeListener(f: (message: unknown) => void): void };
  onDisconnect: { addListener(f: () => void): void; removeListener(f: () => void): void };
}

export function runtimePortWire(port: RuntimePortLike): Wire {
  return {
    post: (message) => port.postMessage(message),
    listen(receive, signal) {
      const onMessage = (message: unknown): void => receive(message);
      port.onMessage.addListener(onMessage);
      signal.addEventListener('abort', () => port.onMessage.removeListener(onMessage), { once: true });
    },
    onClose(closed, signal) {
      port.onDisconnect.addListener(closed);
      signal.addEventListener('abort', () => port.onDisconnect.removeListener(closed), { once: true });
    },
    close: () => port.disconnect(),
  };
}

/** Sends values of one schema and receives values of another; what doesn't fit is reported, never passed on. */
export interface Channel<Out, In> {
  send(message: Out): void;
  listen(receive: (message: In) => void, signal: AbortSignal): void;
  onClose(closed: () => void, signal: AbortSignal): void;
  close(): void;
}

export function createChannel<Out, In>(
  wire: Wire,
  incoming: v.GenericSchema<unknown, In>,
  onRefused: (why: string) => void,
): Channel<Out, In> {
  return {
    send: (message) => wire.post(message),
    listen(receive, signal) {
      wire.listen((raw) => {
        const result = v.safeParse(incoming, raw);
        if (result.success) receive(result.output);
        else onRefused(v.flatten(result.issues).root?.[0] ?? JSON.stringify(v.flatten(result.issues).nested));
      }, signal);
    },
    onClose: (closed, signal) => wire.onClose(closed, signal),
    close: () => wire.close(),
  };
}
