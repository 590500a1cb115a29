/** Asks the background through the store door; every failure comes back as a value with a reason, nothing is thrown. */
import * as v from 'valibot';
import { DOOR, failureSchema, type AnswerOf, type DoorMessage, type DoorType, type Failure, type MessageOf } from './store-door';

/** `browser.runtime.sendMessage`, passed in so that this room stays free of `browser.*`. */
export type Send = (message: DoorMessage) => Promise<unknown>;

export interface StoreClient {
  ask<T extends DoorType>(message: MessageOf<T> & { type: T }): Promise<AnswerOf<T> | Failure>;
}

const fail = (reason: Failure['reason'], detail: string): Failure => ({ ok: false, reason, detail });

/** A dead context says so in these words (Chromium, Firefox); everything else may pass by itself. */
const STALE = /context invalidated|can't access dead object|extension context/iu;

export function storeClient(send: Send): StoreClient {
  return {
    async ask(message) {
      let raw: unknown;
      try {
        raw = await send(message);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        return fail(STALE.test(detail) ? 'stale' : 'gone', detail);
      }
      if (raw === undefined || raw === null) return fail('gone', 'no answer');
      const failure = v.safeParse(failureSchema, raw);
      if (failure.success) return failure.output;
      return parse(DOOR[message.type].answer, raw);
    },
  };
}

function parse<S extends v.GenericSchema>(schema: S, raw: unknown): v.InferOutput<S> | Failure {
  const result = v.safeParse(schema, raw);
  return result.success ? result.output : fail('invalid', result.issues[0].message);
}
