/** The checker with the packaged weights, ready for the sidebar and the tools. */
import sentences from '../../assets/tone/weights.json' with { type: 'json' };
import whole from '../../assets/tone/whole.json' with { type: 'json' };
import { createToneChecker, type ToneChecker } from './check';
import type { ToneContext, ToneReport } from './types';

let checker: ToneChecker | null = null;

/**
 * Checks an outgoing reply. Pure and synchronous; the weights are unpacked at the first call.
 * @param text the draft as typed; findings point into it by UTF-16 offsets
 */
export function checkReply(text: string, context?: ToneContext): ToneReport {
  checker ??= createToneChecker({ sentences, whole: { ...whole, bias: [whole.bias[0] ?? 0, whole.bias[1] ?? 0] } });
  return checker(text, context);
}
