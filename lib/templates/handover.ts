/** Texts that leave the computer by copy and paste only: to another office, to SP4N-LAPOR! or a local app, and for a superior's approval. */
import { maskText } from '../privacy';
import type { ToneReport } from '../tone/types';
import type { Topic } from '../judge/types';
import type { HandoverField, HandoverForm } from './types';

/** What is told of a case to others. Texts are masked here again, so that no caller can forget it. */
export interface HandoverCase {
  /** *No. aduan*, null when none was given. */
  number: string | null;
  topic: Topic | null;
  /** Topic in words, e.g. "Jalan & jembatan". */
  topicTitle: string | null;
  place: string | null;
  /** Link to the comment; null when there is none. */
  link: string | null;
  /** The citizen's words. */
  text: string;
  /** Date as it is to be shown, e.g. "24 Nov 2026"; null when unknown. */
  date: string | null;
  /** "Instagram" or "Facebook". */
  channel: string;
  urgent: boolean;
}

export interface Sender {
  agency: string;
  initials: string;
  /** The agency's own channels, which are no personal data. */
  channels: readonly string[];
}

const present = (lines: readonly (string | null | false)[]): string =>
  lines.filter((line): line is string => typeof line === 'string').join('\n');

/** One paragraph, at most `most` characters, cut at a word. */
export function shorten(text: string, most: number): string {
  const plain = text.replace(/\s+/gu, ' ').trim();
  if (plain.length <= most) return plain;
  const cut = plain.slice(0, most - 1);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > most / 2 ? space : cut.length).replace(/[\s,;:.-]+$/u, '')}…`;
}

/** The place of the trouble stays; house, names and numbers of people go, and so do "@" names. */
const safe = (text: string, place: string | null, sender: Sender): string =>
  maskText(text, { keep: [...sender.channels, ...(place ? [place] : [])] }).replace(/(^|[^\p{L}\p{N}._])@[\p{L}\p{N}._]+/gu, '$1[akun]');

const safePlace = (place: string | null, sender: Sender): string | null => (place ? safe(place, null, sender) : null);

/** For WhatsApp to the office that will handle it: number, matter, place, link; no name, no handle, no personal data. */
export function whatsappHandover(one: HandoverCase, office: { name: string }, sender: Sender): string {
  return present([
    `*Terusan aduan warga${one.urgent ? ' (MENDESAK)' : ''}*`,
    `Kepada: ${office.name}`,
    one.number && `No. aduan: ${one.number}`,
    one.topicTitle && `Perihal: ${one.topicTitle}`,
    `Tempat: ${safePlace(one.place, sender) ?? 'belum disebut warga'}`,
    `Masuk: ${one.date ?? 'tanggal tidak tampil'}, lewat ${one.channel}`,
    `Isi: ${shorten(safe(one.text, one.place, sender), 400)}`,
    one.link && `Tautan: ${one.link}`,
    '',
    `Mohon dicek dan dikabari hasilnya${one.number ? ` dengan menyebut nomor aduan` : ''}, supaya kami sampaikan kepada warga. Terima kasih.`,
    `${sender.agency} (${sender.initials})`,
  ]);
}

export const SP4N_FORM: HandoverForm = {
  name: 'SP4N-LAPOR!',
  fields: [
    { field: 'title', label: 'Judul laporan' },
    { field: 'chronology', label: 'Isi laporan' },
    { field: 'date', label: 'Tanggal kejadian' },
    { field: 'place', label: 'Lokasi kejadian' },
    { field: 'category', label: 'Kategori' },
    { field: 'link', label: 'Tautan sumber' },
    { field: 'number', label: 'No. aduan kami' },
  ],
};

/** Values of the fields; empty string where nothing is known, so that the person sees what is missing. */
export function handoverValues(one: HandoverCase, sender: Sender, category: string | null): Record<HandoverField, string> {
  const place = safePlace(one.place, sender);
  const matter = one.topicTitle ?? 'Aduan warga';
  return {
    title: shorten(place ? `${matter} di ${place}` : matter, 100),
    chronology: safe(one.text, one.place, sender).trim(),
    place: place ?? '',
    date: one.date ?? '',
    category: category ?? one.topicTitle ?? '',
    link: one.link ?? '',
    number: one.number ?? '',
  };
}

/** The same as text, one field a line, to be copied field by field or as a whole. */
export function formText(one: HandoverCase, sender: Sender, category: string | null, form: HandoverForm = SP4N_FORM): string {
  const values = handoverValues(one, sender, category);
  return [`${form.name}`, ...form.fields.map(({ field, label }) => `${label}: ${values[field]}`)].join('\n');
}

/** *Salin untuk persetujuan*: complaint, draft and what the tone check says, for a superior's yes. */
export function approvalText(
  one: HandoverCase,
  draft: string,
  tone: Pick<ToneReport, 'level' | 'findings'>,
  sender: Sender,
  familyTitle: (family: string) => string,
): string {
  const findings = tone.findings.map(({ family, start, end, better }) => {
    const said = draft.slice(start, end).trim();
    return `- ${familyTitle(family)}${said ? `: "${said}"` : ''}${better ? ` → "${better}"` : ''}`;
  });
  return present([
    '*Mohon persetujuan balasan*',
    one.number && `No. aduan: ${one.number}`,
    `Aduan (${one.channel}): ${shorten(safe(one.text, one.place, sender), 600)}`,
    one.link && `Tautan: ${one.link}`,
    '',
    'Rancangan balasan:',
    draft.trim(),
    '',
    findings.length > 0 ? 'Catatan pemeriksaan nada:' : 'Catatan pemeriksaan nada: tidak ada.',
    ...findings,
    '',
    `Boleh dikirim? ${sender.agency} (${sender.initials})`,
  ]);
}
