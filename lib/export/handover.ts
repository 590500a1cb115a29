/** *Serah terima piket*: what the next admin must know, as text without names of citizens. */
import type { Duty, DutyReason } from '../cases/duties';
import { cleanText } from './cells';
import { translator } from '../i18n';

const t = translator('id');

const HEADINGS: readonly (readonly [string, readonly DutyReason[]])[] = [
  ['Lewat batas, belum dibalas', ['late']],
  ['Belum bisa dipastikan terkirim', ['unsure']],
  ['Janji kabar jatuh tempo', ['promise']],
  ['Warga menanggapi', ['citizen']],
  ['Belum dibalas', ['urgent', 'soon', 'unanswered']],
  ['Batas penyelesaian', ['completion-late', 'completion-soon']],
];

export interface Handover {
  /** "Rina (RN)"; "" when it isn't known. */
  from: string;
  to: string;
  /** As it is written: "24 Nov 2026, 15.00". */
  at: string;
  duties: readonly Duty[];
  drafts: number;
}

const LISTED = 15;

function line({ case: c }: Duty): string {
  const what = [c.number, c.topic === null ? null : t(`topic.${c.topic}`), c.place, c.promisedWhat]
    .filter((part) => part !== null && part !== '')
    .join(', ');
  return `- ${cleanText(what || t(`kind.${c.kind}`)).replace(/\s+/gu, ' ')}${c.comment.permalink === null ? '' : ` ${c.comment.permalink}`}`;
}

export function handoverText({ from, to, at, duties, drafts }: Handover): string {
  const head = `*Serah terima piket* ${at}${from || to ? ` ${[from, to].filter((name) => name !== '').join(' ke ')}` : ''}`;
  const left = new Set(duties);
  const parts = HEADINGS.flatMap(([heading, reasons]) => {
    // Each case is listed once, under what presses most.
    const mine = [...left].filter((duty) => duty.reasons.some((reason) => reasons.includes(reason)));
    for (const duty of mine) left.delete(duty);
    if (mine.length === 0) return [];
    const more = mine.length > LISTED ? [`- dan ${mine.length - LISTED} lagi`] : [];
    return [`${heading}: ${mine.length}`, ...mine.slice(0, LISTED).map(line), ...more];
  });
  const rest = drafts > 0 ? [`Draf belum selesai: ${drafts}`] : [];
  return [head, ...(parts.length + rest.length === 0 ? ['Tidak ada yang menunggu.'] : [...parts, ...rest])].join('\n');
}
