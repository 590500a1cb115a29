/** The packaged weights: what they hold and how they are written to bytes and read again. */
import type { Group } from './features';
import type { Width } from './types';

/** One linear model over hashed features. */
export interface Head {
  name: string;
  buckets: number;
  labels: string[];
  /** Weight of each group of features; a group that is left out is not read. */
  groups: Partial<Record<Group, number>>;
  bias: number[];
  /** `buckets × labels`, in units of `scale`. */
  values: Int8Array;
  scale: number;
}

export interface Weights {
  heads: Record<string, Head>;
  /** Probability = 1 / (1 + exp(−(slope · raw + offset))). */
  calibration: Record<string, { slope: number; offset: number }>;
  thresholds: Record<Width, number>;
  /** Added to the log of each kind before the likeliest is named, so that rare kinds are named too. */
  kindOffsets: number[];
  /** Above these a flag is raised. */
  flags: { urgent: number; political: number };
}

interface Header {
  heads: (Omit<Head, 'values'> & { at: number })[];
  calibration: Weights['calibration'];
  thresholds: Weights['thresholds'];
  kindOffsets: number[];
  flags: Weights['flags'];
}

const MAGIC = 0x31574a54;

export function encodeWeights(weights: Weights): Uint8Array<ArrayBuffer> {
  let at = 0;
  const heads = Object.values(weights.heads).map(({ values, ...rest }) => {
    const entry = { ...rest, at };
    at += values.length;
    return entry;
  });
  const header: Header = {
    heads,
    calibration: weights.calibration,
    thresholds: weights.thresholds,
    kindOffsets: weights.kindOffsets,
    flags: weights.flags,
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + at);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, text.length, true);
  bytes.set(text, 8);
  heads.forEach((head) => {
    const { values } = weights.heads[head.name] as Head;
    bytes.set(new Uint8Array(values.buffer, values.byteOffset, values.length), 8 + text.length + head.at);
  });
  return bytes;
}

/** @throws when the bytes are no weights file: a packaged file is part of the build, so this is a fault of the build. */
export function decodeWeights(bytes: ArrayBuffer): Weights {
  const view = new DataView(bytes);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== MAGIC) throw new Error('Not a weights file of the judge');
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(new Uint8Array(bytes, 8, length))) as Header;
  const heads: Record<string, Head> = {};
  for (const { at, ...head } of header.heads) {
    heads[head.name] = { ...head, values: new Int8Array(bytes, 8 + length + at, head.buckets * head.labels.length) };
  }
  return { heads, calibration: header.calibration, thresholds: header.thresholds, kindOffsets: header.kindOffsets, flags: header.flags };
}
