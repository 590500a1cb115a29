/** The two engines with their weights: most of what the sidebar weighs, so they are loaded after its tab stands. */
import weights from '../../assets/judge/weights.bin?url&inline';
import { createJudge, decodeWeights, type Judge } from '../../lib/judge';
import type { Width } from '../../lib/judge/types';

export { checkReply, prepareCheck } from '../../lib/tone';

/** The weights travel inside the script, because extension pages may not fetch anything. */
function bytesOf(dataUrl: string): ArrayBuffer {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(',') + 1));
  return Uint8Array.from(binary, (letter) => letter.charCodeAt(0)).buffer;
}

const decoded = decodeWeights(bytesOf(weights));
const judges = new Map<Width, Judge>();

export function judge(width: Width): Judge {
  let known = judges.get(width);
  if (!known) judges.set(width, (known = createJudge(decoded, { width })));
  return known;
}
