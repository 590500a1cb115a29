/** The card about a finished case: what was wrong ▸ what was done ▸ the proof ▸ thanks, as a picture of 1080×1350 and its caption. */
import { findPersonalData } from '../privacy';
import type { PersonalDataType } from '../privacy/types';
import type { Case } from '../cases/types';
import { topicWord } from './sentences';

export const CARD_WIDTH = 1080;
export const CARD_HEIGHT = 1350;

export const CARD_PARTS = ['problem', 'action', 'proof', 'thanks'] as const;
export type CardPart = (typeof CARD_PARTS)[number];
export type CardTexts = Record<CardPart, string>;

export interface Card {
  agency: string;
  /** `#rrggbb`, the agency's own. */
  colour: string;
  /** "Jalan Kenanga · 24 November 2026"; "" for none. */
  foot: string;
  texts: CardTexts;
}

const TITLES: Record<CardPart, string> = { problem: 'Masalah', action: 'Tindak lanjut', proof: 'Bukti', thanks: 'Terima kasih' };

const sentence = (text: string): string => {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat === '' || /[.!?…]$/u.test(flat) ? flat : `${flat}.`;
};

/** What stands in the card at first; never the citizen's own words, which lead back to them. */
export function cardTexts(c: Case): CardTexts {
  const what = c.summary ?? (c.topic === null ? 'Aduan warga' : `Aduan warga soal ${topicWord(c.topic).toLowerCase()}`);
  const evidence = c.closedEvidence ?? '';
  return {
    problem: sentence(c.place && !what.includes(c.place) ? `${what} di ${c.place}` : what),
    action: sentence(c.followUp ?? (c.office === null ? '' : `Ditangani bersama ${c.office}`)),
    // A link can't be pressed in a picture.
    proof: /^https?:/u.test(evidence) ? '' : sentence(evidence),
    thanks: 'Terima kasih sudah melapor dan ikut menjaga lingkungan kita.',
  };
}

export interface CardDoubt {
  part: CardPart;
  type: PersonalDataType | 'account';
  text: string;
}

/** Names of accounts and personal data in the texts; with any of them no card is made. */
export function cardDoubts(texts: CardTexts, c: Case, own: readonly string[]): CardDoubt[] {
  const handles = [c.comment, ...c.later].flatMap(({ handle }) => (handle === null ? [] : [handle.toLowerCase()]));
  return CARD_PARTS.flatMap((part) => {
    const text = texts[part];
    const found: CardDoubt[] = findPersonalData(text, { own: [...own] }).map(({ type, start, end }) => ({
      part,
      type,
      text: text.slice(start, end),
    }));
    for (const [account] of text.matchAll(/(?<![\p{L}\p{N}.])@[\p{L}\p{N}._]{2,}/gu)) found.push({ part, type: 'account', text: account });
    for (const handle of handles) if (text.toLowerCase().includes(handle)) found.push({ part, type: 'account', text: handle });
    return found;
  });
}

export function cardCaption({ agency, texts }: Card, channels: readonly string[]): string {
  const lines = [
    texts.problem,
    texts.action === '' ? '' : `Tindak lanjut: ${texts.action}`,
    texts.proof === '' ? '' : `Bukti: ${texts.proof}`,
    '',
    texts.thanks,
    channels[0] === undefined
      ? 'Ada aduan lain? Tulis di kolom komentar, sebutkan lokasinya.'
      : `Ada aduan lain? Tulis di kolom komentar atau lewat ${channels[0]}.`,
    '',
    agency,
  ];
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
}

/** Black or white, whichever is read better on the colour (WCAG relative luminance). */
export function inkOn(colour: string): '#ffffff' | '#10161d' {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / 0.058 ? '#ffffff' : '#10161d';
}

/** The part of a canvas that is drawn with. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textBaseline'
  | 'textAlign'
  | 'fillRect'
  | 'fillText'
  | 'measureText'
  | 'beginPath'
  | 'arc'
  | 'fill'
  | 'moveTo'
  | 'lineTo'
  | 'stroke'
  | 'save'
  | 'restore'
  | 'clip'
  | 'roundRect'
  | 'drawImage'
>;

const FONT = "'Segoe UI', Roboto, 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif";
const EDGE = 72;
const HEAD = 196;
const FOOT = 92;
const SIZES = [44, 40, 36, 33, 30, 27, 24] as const;
const TITLE = 30;
const GAP = 26;
const TEXT_LEFT = EDGE + 84;
const TEXT_WIDTH = CARD_WIDTH - EDGE - TEXT_LEFT;
const PHOTO = 400;

/** Lines no wider than that; a word that is wider is broken. */
export function wrapped(pen: Pick<Pen, 'measureText'>, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (pen.measureText(longer).width <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (pen.measureText(line + letter).width > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line === '' ? lines : [...lines, line];
}

export interface Photo {
  image: CanvasImageSource;
  width: number;
  height: number;
}

/** Whether all of it found room; else the texts have to become shorter. */
export function drawCard(pen: Pen, { agency, colour, foot, texts }: Card, photo: Photo | null): boolean {
  const ink = inkOn(colour);
  pen.textBaseline = 'top';
  pen.textAlign = 'left';
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, CARD_WIDTH, CARD_HEIGHT);
  pen.fillStyle = colour;
  pen.fillRect(0, 0, CARD_WIDTH, HEAD);
  pen.fillRect(0, CARD_HEIGHT - FOOT, CARD_WIDTH, FOOT);
  pen.fillStyle = ink;
  pen.font = `700 54px ${FONT}`;
  pen.fillText('Aduan ditangani', EDGE, 48);
  const named = fitted(pen, agency, CARD_WIDTH - 2 * EDGE, [34, 30, 26, 22]);
  pen.fillText(named.text, EDGE, 120);
  const placed = fitted(pen, foot, CARD_WIDTH - 2 * EDGE, [28, 24, 20]);
  pen.fillText(placed.text, EDGE, CARD_HEIGHT - FOOT + 30);

  const parts = CARD_PARTS.filter((part) => texts[part].trim() !== '' || (part === 'proof' && photo !== null));
  const room = CARD_HEIGHT - HEAD - FOOT - 2 * GAP;
  const blocks = (size: number) =>
    parts.map((part) => {
      pen.font = `400 ${size}px ${FONT}`;
      const lines = wrapped(pen, texts[part], TEXT_WIDTH);
      const picture = part === 'proof' && photo !== null ? PHOTO + (lines.length > 0 ? 14 : 0) : 0;
      return { part, lines, picture, height: TITLE + 14 + lines.length * size * 1.3 + picture };
    });
  const high = (size: number): number => blocks(size).reduce((sum, block) => sum + block.height, 0) + GAP * (parts.length - 1);
  const size = SIZES.find((each) => high(each) <= room) ?? SIZES[SIZES.length - 1] ?? 24;
  const spare = Math.max(0, room - high(size));
  const gap = GAP + Math.min(56, spare / Math.max(1, parts.length));

  let y = HEAD + GAP + Math.max(0, (spare - (gap - GAP) * (parts.length - 1)) / 3);
  for (const [index, { part, lines, picture, height }] of blocks(size).entries()) {
    if (index < parts.length - 1) {
      pen.strokeStyle = colour;
      pen.lineWidth = 4;
      pen.beginPath();
      pen.moveTo(EDGE + 28, y + 56);
      pen.lineTo(EDGE + 28, y + height + gap);
      pen.stroke();
    }
    pen.fillStyle = colour;
    pen.beginPath();
    pen.arc(EDGE + 28, y + 28, 28, 0, Math.PI * 2);
    pen.fill();
    pen.fillStyle = ink;
    pen.font = `700 30px ${FONT}`;
    pen.textAlign = 'center';
    pen.fillText(String(index + 1), EDGE + 28, y + 13);
    pen.textAlign = 'left';
    pen.fillStyle = '#3c4855';
    pen.font = `700 ${TITLE}px ${FONT}`;
    pen.fillText(TITLES[part], TEXT_LEFT, y + 2);
    pen.fillStyle = '#10161d';
    pen.font = `400 ${size}px ${FONT}`;
    lines.forEach((line, at) => pen.fillText(line, TEXT_LEFT, y + TITLE + 14 + at * size * 1.3));
    if (picture > 0 && photo) drawPhoto(pen, photo, TEXT_LEFT, y + height - PHOTO, TEXT_WIDTH, PHOTO);
    y += height + gap;
  }
  return high(size) <= room && named.whole && placed.whole;
}

/** Fills the frame, cut at its middle. */
function drawPhoto(pen: Pen, { image, width, height }: Photo, x: number, y: number, wide: number, high: number): void {
  const scale = Math.max(wide / width, high / height);
  const [w, h] = [width * scale, height * scale];
  pen.save();
  pen.beginPath();
  pen.roundRect(x, y, wide, high, 18);
  pen.clip();
  pen.drawImage(image, x + (wide - w) / 2, y + (high - h) / 2, w, h);
  pen.restore();
}

/** Sets the largest of these sizes in which the text fits one line; cut with "…" when none does. */
function fitted(pen: Pen, text: string, width: number, sizes: readonly number[]): { text: string; whole: boolean } {
  for (const size of sizes) {
    pen.font = `400 ${size}px ${FONT}`;
    if (pen.measureText(text).width <= width) return { text, whole: true };
  }
  let cut = text;
  while (cut !== '' && pen.measureText(`${cut}…`).width > width) cut = cut.slice(0, -1);
  return { text: `${cut.trimEnd()}…`, whole: false };
}
