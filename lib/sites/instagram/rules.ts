/** Everything about Instagram's pages that may change with its next build. Hints in many languages; ids and addresses decide. */
import type { SiteRules } from '../shared/rules';

export const rules = {
  version: '2026-11',
  selectors: {
    permalink: 'a[href*="/c/"]',
    time: 'time[datetime]',
    main: 'main,[role="main"]',
    dialog: '[role="dialog"]',
    modal: '[role="dialog"] article',
    box: 'textarea,input:not([type]),input[type="text"],[contenteditable="true"]',
    chat: '[data-pagelet^="IGDChat"]',
    navigation: 'a[href="/explore/"],a[href^="/direct/"]',
    comment: 'svg[aria-label]',
    alert: '[role="alert"],[role="status"],[data-testid="toast"]',
  },
  words: {
    reply: [
      'balas', 'reply', 'responder', 'répondre', 'antworten', 'beantwoorden', 'reageren', 'trả lời', 'phản hồi', 'wangsuli', 'bales', 'wales', 'walesan', 'rispondi',
      'ответить', 'yanıtla', '回复', '回覆', '返信', '답글 달기', 'ตอบกลับ',
    ],
    notReply: [
      'suka', 'menyukai', 'like', 'likes', 'curtir', 'me gusta', 'vind ik leuk', 'thích', 'lihat terjemahan', 'see translation', 'ver tradução', 'ver traducción',
      'vertaling bekijken', 'xem bản dịch', 'sembunyikan', 'hide', 'kirim', 'send', 'bagikan', 'share',
    ],
    repliesPart: ['balasan', 'replies', 'reply', 'respost', 'respuesta', 'antwoord', 'reacties', 'câu trả lời', 'phản hồi', 'wangsulan', 'walesan', '回复', '回覆', '返信', '답글', 'réponse'],
    hidePart: ['sembunyi', 'hide', 'ocultar', 'verbergen', 'ẩn', 'delikake', '隐藏', '隱藏', 'masquer'],
    seeMore: ['selengkapnya', 'lainnya', 'lihat selengkapnya', 'more', 'see more', 'mais', 'ver mais', 'meer', 'xem thêm', 'liyane'],
    moreCommentsPart: [
      'muat komentar lainnya', 'lihat semua', 'lihat komentar', 'load more comments', 'view more comments', 'view all', 'carregar mais comentários', 'ver mais comentários',
      'ver todos', 'cargar más comentarios', 'meer reacties', 'tải thêm bình luận', 'muat komentar',
    ],
    edited: ['diedit', 'edited', 'editado', 'bewerkt', 'đã chỉnh sửa', 'disunting'],
    pinned: ['disematkan', 'pinned', 'fixado', 'fijado', 'vastgemaakt', 'đã ghim', 'komentar yang disematkan', 'pinned comment'],
    badge: ['penulis', 'author', 'autor', 'auteur', 'tác giả', 'terverifikasi', 'verified', 'verificado', 'pembuat', 'creator', 'following', 'mengikuti', 'disukai oleh pembuat', 'liked by author'],
    commentsOffPart: [
      'komentar pada postingan ini telah dibatasi', 'komentar dinonaktifkan', 'komentar telah dimatikan', 'komentar dimatikan', 'comments on this post have been limited', 'commenting is off',
      'comments are turned off', 'comments are off', 'comentários foram limitados', 'comentários desativados', 'os comentários estão desativados',
    ],
    failurePart: [
      "couldn't post comment", 'couldn’t post comment', 'action blocked', 'try again later', 'tidak dapat mengirim komentar', 'tidak dapat memposting komentar', 'gagal mengirim komentar',
      'tindakan diblokir', 'coba lagi nanti', 'não foi possível publicar', 'ação bloqueada', 'tente novamente mais tarde',
    ],
    submit: ['kirim', 'post', 'posting', 'publicar', 'plaatsen', 'đăng', 'kirimkan'],
    commentCountPart: ['komentar', 'comment', 'comentário', 'comentario', 'reactie', 'bình luận', 'komèntar'],
  },
  boxes: {
    comment: [
      'tambahkan komentar', 'tambah komentar', 'add a comment', 'add comment', 'adicione um comentário', 'añade un comentario', 'agrega un comentario', 'een reactie toevoegen',
      'thêm bình luận', 'tambahna komentar', 'ajouter un commentaire', 'tambahkan komentar sebagai {name}', 'add a comment as {name}', 'add a comment for {name}', 'tambahkan komentar untuk {name}',
      'mulai percakapan', 'start a conversation',
    ],
    reply: ['balas {name}', 'reply to {name}', 'responder a {name}'],
  },
} as const satisfies SiteRules;
