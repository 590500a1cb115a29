/**
 * What no rules file can change: which boxes are private, which controls are never pressed, what an id looks like.
 * The rules files are data and may be edited in a hurry; a mistake there must not publish a private text or delete a comment.
 */
import { labelText, plainLabel } from './shared/dom';

/** Comment ids are plain digits on both sites. */
export const COMMENT_ID = /^\d{1,25}$/u;

/** Labels, placeholders and headings of boxes and dialogs that only one person would read. */
const PRIVATE_LABEL: readonly RegExp[] = [
  /^message(?:\s|$)/u,
  /^send (?:a )?(?:private )?(?:message|reply)/u,
  /^reply in messenger/u,
  /^reply privately/u,
  /^write to /u,
  /^aa$/u,
  /^kirim(?:kan)? (?:pesan|dm)/u,
  /^pesan(?:\s|$)/u,
  /^tulis (?:ke|pesan)/u,
  /^balas (?:secara pribadi|lewat pesan|di messenger|melalui pesan|pribadi)/u,
  /^ketik pesan/u,
  /^kirimi /u,
  /^type a message/u,
  /^write a message/u,
  /^kirim (?:layang|pesen)/u,
  /^pesen(?:\s|$)/u,
  /^enviar (?:uma )?mensage[mn]/u,
  /^mensagem/u,
  /^mensaje/u,
  /^bericht(?:\s|$)/u,
  /^stuur (?:een )?bericht/u,
  /^nhắn tin/u,
  /^gửi tin nhắn/u,
  /^tin nhắn/u,
  /\b(?:in|via|di|on|lewat|melalui|no|en|op) messenger\b/u,
  /\bdirect message\b/u,
  /^balas pesan/u,
];

/** A label that belongs to a private-message box or dialog. */
export const isPrivateLabel = (label: string): boolean => PRIVATE_LABEL.some((pattern) => pattern.test(plainLabel(label)));

/** Controls that stand near *Balas* and must never be pressed, whatever a rules file says. */
const NEVER: readonly RegExp[] = [
  /hide|hidden|delete|report|block|ban\b|remove|restrict|unsend|spam|move to done|boost|share|follow|message|send|post\b|submit|publish|like|love|react|edit\b/u,
  /sembunyi|hapus|lapor|blokir|batasi|bagikan|ikuti|kirim|pesan|suka|posting|sunting|edit\b|tandai|promosi/u,
  /ocultar|excluir|apagar|eliminar|denunciar|bloquear|compartilhar|curtir|enviar|mensagem|seguir|publicar/u,
  /verbergen|verwijder|rapporteer|blokkeer|delen|leuk|bericht|verzend|plaats/u,
  /ẩn|xóa|xoá|báo cáo|chặn|chia sẻ|thích|gửi|nhắn|đăng/u,
  /busak|delikake|laporake|seneng|layang/u,
];

/** True for a control that Tanggap may never press. */
export function isForbiddenControl(control: Element): boolean {
  const labels = [labelText(control), control.getAttribute('aria-label') ?? '', control.getAttribute('title') ?? ''];
  return (
    labels.some((label) => label !== '' && NEVER.some((pattern) => pattern.test(plainLabel(label)))) ||
    control.hasAttribute('aria-haspopup')
  );
}

/** Pages where nothing public is written. */
export const isPrivatePath = (url: URL): boolean =>
  /^\/(?:direct|messages|message|t|latest\/inbox|inbox|messaging)(?:\/|$)/u.test(url.pathname);
