/** Instagram's own words. The Indonesian ones are expected rather than captured. */

import type { Lang, ReplicaConfig } from '../config';

const id = {
  pictureOf: (h: string) => `Foto profil ${h}`,
  like: 'Suka',
  likes: (n: number) => `${n} suka`,
  reply: 'Balas',
  count: (n: number) => `Lihat balasan (${n})`,
  all: (n: number) => `Lihat semua ${n} balasan`,
  hide: 'Sembunyikan semua balasan',
  loadMore: 'Muat komentar lainnya',
  viewAll: (n: number) => `Lihat semua ${n} komentar`,
  box: 'Tambahkan komentar…',
  post: 'Kirim',
  off: 'Komentar pada postingan ini telah dibatasi',
  comment: 'Komentar',
  comments: 'Komentar',
  share: 'Bagikan',
  save: 'Simpan',
  more: 'Opsi lainnya',
  commentOptions: 'Opsi komentar',
  close: 'Tutup',
  follow: 'Ikuti',
  morePosts: 'Postingan lainnya dari',
  seeMore: 'Lihat selengkapnya',
  verified: 'Terverifikasi',
  notifications: 'Notifikasi',
  nav: {
    home: 'Beranda',
    search: 'Cari',
    explore: 'Jelajahi',
    reels: 'Reels',
    messages: 'Pesan',
    create: 'Postingan baru',
    profile: 'Profil',
  },
  posts: 'postingan',
  followers: 'pengikut',
  following: 'diikuti',
  noComments: 'Belum ada komentar.',
  login: { title: 'Masuk untuk menyukai atau mengomentari.', user: 'Nomor telepon, nama pengguna, atau email' },
};

const en: typeof id = {
  pictureOf: (h) => `${h}'s profile picture`,
  like: 'Like',
  likes: (n) => (n === 1 ? '1 like' : `${n} likes`),
  reply: 'Reply',
  count: (n) => `View replies (${n})`,
  all: (n) => `View all ${n} replies`,
  hide: 'Hide all replies',
  loadMore: 'Load more comments',
  viewAll: (n) => `View all ${n} comments`,
  box: 'Add a comment...',
  post: 'Post',
  off: 'Comments on this post have been limited',
  comment: 'Comment',
  comments: 'Comments',
  share: 'Share',
  save: 'Save',
  more: 'More options',
  commentOptions: 'Comment Options',
  close: 'Close',
  follow: 'Follow',
  morePosts: 'More posts from',
  seeMore: 'See more',
  verified: 'Verified',
  notifications: 'Notifications',
  nav: { home: 'Home', search: 'Search', explore: 'Explore', reels: 'Reels', messages: 'Messages', create: 'New post', profile: 'Profile' },
  posts: 'posts',
  followers: 'followers',
  following: 'following',
  noComments: 'No comments yet.',
  login: { title: 'Log in to like or comment.', user: 'Phone number, username, or email' },
};

export type Words = typeof id;
export const words = (lang: Lang): Words => ({ id, en })[lang];

export function closedThread(config: ReplicaConfig, n: number, old = false): string {
  const wording = config.replyWording ?? (config.lang === 'id' || old ? 'count' : 'all');
  return words(config.lang)[wording](n);
}
