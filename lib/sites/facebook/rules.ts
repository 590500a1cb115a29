/** Everything about Facebook's pages that may change with its next build. Hints in many languages; ids and addresses decide. */
import type { SiteRules } from '../shared/rules';

export const rules = {
  version: '2026-11',
  selectors: {
    article: '[role="article"]',
    anchor: 'a[href*="comment_id="]',
    idWrapper: '[data-commentid]',
    dialog: '[role="dialog"]',
    main: '[role="main"]',
    side: '[role="complementary"]',
    profileName: '[data-ad-rendering-role="profile_name"] a[href]',
    message: '[data-ad-rendering-role="story_message"],[data-ad-comet-preview="message"],[data-ad-preview="message"]',
    box: '[role="textbox"],[contenteditable="true"]',
    submit: '#focused-state-composer-submit',
    exactTime: '[data-utime]',
    alert: '[role="alert"],[role="status"]',
  },
  words: {
    reply: [
      'balas', 'reply', 'responder', 'répondre', 'antworten', 'beantwoorden', 'trả lời', 'phản hồi', 'wangsuli', 'bales', 'wales', 'walesan', 'rispondi', 'ответить', 'yanıtla',
      '回复', '回覆', '返信', 'reageer', 'reageren', 'balas komentar', 'tanggapi',
    ],
    notReply: [
      'suka', 'like', 'curtir', 'me gusta', 'vind ik leuk', 'leuk', 'thích', 'seneng', 'kirim pesan', 'send message', 'hide', 'sembunyikan', 'bagikan', 'share', 'lihat terjemahan',
      'see translation', 'ver tradução', 'see response', 'lihat respons', 'tanggapi dengan emoji', 'react', 'author', 'penulis', 'ikuti', 'follow', 'edited', 'diedit',
    ],
    repliesPart: ['balasan', 'membalas', 'replies', 'reply', 'replied', 'respost', 'respondeu', 'respuesta', 'antwoord', 'câu trả lời', 'phản hồi', 'wangsulan', 'walesan', '回复', '回覆', 'réponse'],
    hidePart: ['sembunyi', 'hide', 'ocultar', 'verbergen', 'ẩn', 'delikake', '隐藏', '隱藏', 'masquer'],
    seeMore: ['lihat selengkapnya', 'selengkapnya', 'see more', 'ver mais', 'ver más', 'meer weergeven', 'meer bekijken', 'xem thêm', 'deleng liyane', 'voir plus', 'mehr anzeigen'],
    moreCommentsPart: [
      'lihat komentar', 'komentar lainnya', 'komentar sebelumnya', 'view more comments', 'view previous comments', 'more comments', 'previous comments', 'ver mais comentários',
      'ver comentários anteriores', 'ver más comentarios', 'meer opmerkingen', 'meer reacties', 'vorige opmerkingen', 'xem thêm bình luận', 'bình luận trước', 'deleng komentar',
      'paling relevan', 'most relevant', 'mais relevantes', 'más relevantes', 'meest relevant', 'phù hợp nhất',
    ],
    edited: ['diedit', 'edited', 'editado', 'bewerkt', 'đã chỉnh sửa', 'disunting'],
    pinned: ['disematkan', 'pinned', 'fixado', 'fijado', 'vastgezet', 'đã ghim', 'komentar disematkan', 'pinned comment', 'disematkan oleh penulis', 'pinned by author'],
    badge: [
      'penulis', 'author', 'autor', 'autora', 'auteur', 'tác giả', 'top fan', 'penggemar berat', 'fan destacado', 'admin', 'moderator', 'anggota baru', 'new member', 'follow', 'ikuti',
      'verified', 'terverifikasi', 'verified account', 'akun terverifikasi',
    ],
    commentsOffPart: [
      'komentar dinonaktifkan', 'komentar telah dinonaktifkan', 'menonaktifkan komentar', 'membatasi siapa yang dapat mengomentari', 'turned off commenting', 'comments are turned off',
      'limited who can comment', 'comments have been turned off', 'desativou os comentários',
    ],
    failurePart: [
      "couldn't post", 'couldn’t post', 'unable to post comment', 'action blocked', 'try again later', 'tidak dapat memposting', 'tidak dapat mengirim komentar', 'gagal memposting', 'gagal mengirim',
      'tidak bisa diposting', 'coba lagi nanti', 'não foi possível publicar', 'failed to post',
    ],
    submit: [
      'komentar', 'kirim komentar', 'posting komentar', 'comment', 'post comment', 'comentar', 'publicar comentário', 'đăng bình luận', 'bình luận', 'opmerking plaatsen', 'kirim', 'post',
    ],
    commentCountPart: ['komentar', 'comment', 'comentário', 'comentario', 'opmerking', 'reactie', 'bình luận'],
  },
  boxes: {
    comment: [
      'comment as {name}', 'write a comment', 'write a public comment', 'write a comment as {name}', 'leave a comment', 'submit your first comment', 'berkomentar sebagai {name}', 'komen sebagai {name}',
      'komentar sebagai {name}', 'beri komentar sebagai {name}', 'tulis komentar sebagai {name}', 'tulis komentar', 'tulis komentar publik', 'komentari', 'komentari sebagai {name}', 'beri komentar',
      'comentar como {name}', 'escreva um comentário', 'escribe un comentario', 'reageren als {name}', 'opmerking plaatsen als {name}', 'schrijf een opmerking', 'bình luận dưới tên {name}',
      'viết bình luận', 'nulis komentar', 'komentar minangka {name}',
    ],
    reply: [
      'reply to {name}', 'write a reply', 'reply as {name}', 'reply', 'balas ke {name}', 'balas komentar {name}', 'balas kepada {name}', 'balas {name}', 'balas', 'tulis balasan',
      'membalas {name}', 'balas sebagai {name}', 'responder a {name}', 'responder para {name}', 'escreva uma resposta', 'escribe una respuesta', 'antwoorden op {name}', 'beantwoord {name}',
      'schrijf een antwoord', 'trả lời {name}', 'phản hồi {name}', 'viết phản hồi', 'wangsuli {name}', 'wales {name}',
    ],
  },
} as const satisfies SiteRules;

/** Starts of a row's label ("Comment by", "Balasan oleh"), with what stands between the writer and whom a reply answers. */
export const rowLabels = {
  by: ['comment by', 'reply by', 'komentar oleh', 'balasan oleh', 'comentário de', 'resposta de', 'comentario de', 'respuesta de', 'opmerking van', 'antwoord van', 'bình luận của', 'phản hồi của', 'komentar dening', 'wangsulan dening'],
  replyBy: ['reply by', 'balasan oleh', 'resposta de', 'respuesta de', 'antwoord van', 'phản hồi của', 'wangsulan dening'],
  /** Between writer and person answered. */
  to: [' to ', ' untuk ', ' kepada ', ' ke ', ' terhadap ', ' atas ', ' pada ', ' ao ', ' a ', ' op de ', ' về ', ' marang '],
  /** The row's menu on own comments. */
  ownMenu: ['edit or delete this', 'edit atau hapus ini', 'edit atau hapus komentar ini', 'editar ou excluir', 'editar o excluir', 'editar o eliminar', 'bewerken of verwijderen', 'dit bewerken of verwijderen', 'chỉnh sửa hoặc xóa', 'sunting atau hapus ini'],
} as const;
