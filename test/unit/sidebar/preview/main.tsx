/** Shows the sidebar on a made-up flood post without a browser extension around it; the query chooses scene, language and scheme. */
import { createRoot } from 'react-dom/client';
import { AssistantProvider, Sidebar } from '../../../../components/sidebar';
import { createAssistant } from '../../../../lib/assistant';
import type { Clock } from '../../../../lib/assistant';
import { comment, fakeDeps, fakePage, fakeStore, NOW, own, setup, SURFACE } from '../fakes';

const query = new URLSearchParams(location.search);
const scene = query.get('scene') ?? 'list';
const started = performance.now();
const clock: Clock = {
  now: () => NOW + (performance.now() - started),
  tick: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
  soon: (run) => void setTimeout(run, 0),
};
const minutesAgo = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString();
const store = fakeStore();
const page = fakePage();
const assistant = createAssistant(fakeDeps(clock, store), {
  ...setup({ language: query.get('lang') === 'en' ? 'en' : 'id', colorScheme: query.get('scheme') === 'dark' ? 'dark' : 'light' }),
});

const flood = comment('Air sudah masuk rumah, pompa mati dari subuh. Jl. Kenanga RT 02 min 😢', {
  author: { handle: 'wati_k09', name: null, id: null },
  postedAt: minutesAgo(12),
  id: '17900000000000001',
});
const long = comment(
  `Pak, mohon perhatiannya. ${'Sudah tiga kali saya lapor lewat kantor kelurahan tetapi sampai hari ini belum ada yang datang, padahal air sudah bau dan anak-anak gatal. '.repeat(6)} Jl. Anggrek RT 03 banjir 081234567890`,
  { postedAt: minutesAgo(600), thread: 'closed', hiddenReplies: 3, truncated: true },
);
const rude = comment('Lapor kok gak pernah ditanggapi, percuma punya admin', {
  author: { handle: 'budi_nt_', name: null, id: null },
  postedAt: minutesAgo(800),
});
const comments = [
  flood,
  long,
  comment('Hebat ya min, jalan depan Pasar Baru jadi kolam ikan', { postedAt: minutesAgo(180) }),
  comment('Lampune mati wis rong minggu, tulung dicek. Jl. Melati', { postedAt: minutesAgo(300) }),
  comment('Min syarat pindah KK apa saja ya?', { postedAt: minutesAgo(360), thread: 'closed', hiddenReplies: 2 }),
  comment('Sampah di TPS Mawar belum diangkut 4 hari, bau sekali sampai masuk warung', { postedAt: minutesAgo(1500) }),
  comment('Kok parkirnya ditarik 10 ribu padahal ada karcis resmi 3 ribu, tolong ditertibkan', { postedAt: minutesAgo(1600) }),
  comment('Usul min, sebaiknya jadwal pengerukan diumumkan tiap bulan', { postedAt: minutesAgo(2000) }),
  rude,
  comment('Banjir terus tiap hujan Jl. Anggrek, kapan ada penanganan', { postedAt: minutesAgo(2900) }),
  comment('Jalan rusak depan Pasar Baru belum ditambal juga, motor saya jatuh kemarin', { postedAt: minutesAgo(4300) }),
  comment('Jalan bolong dekat SD, bahaya buat anak sekolah', { postedAt: minutesAgo(9300) }),
  comment('Semangat terus timnya, keren', { postedAt: minutesAgo(40) }),
  comment('Ganti bupati saja biar beres', { postedAt: minutesAgo(50) }),
  comment('@sari_l jadi ikut nggak nanti sore', { postedAt: minutesAgo(70) }),
];
const answered = comment('Selokan bau di Jl. Dahlia', { postedAt: minutesAgo(5000), thread: 'open' });
comments.push(answered, own('Terima kasih laporannya, Kak. Tim kami sudah ke Jl. Dahlia pagi ini. -RN', answered.id));

if (scene === 'many')
  for (let at = 0; at < 3_000; at += 1) comments.push(comment(`Jalan rusak nomor ${at} di Jl. Merpati`, { postedAt: minutesAgo(at) }));

assistant.attach(page.end, new AbortController().signal);
page.say({
  type: 'page/surface',
  surface: scene === 'unknown' ? null : SURFACE,
  viewer: { handle: scene === 'wrong' ? 'rina.pribadi' : 'dpu.kotacontoh', name: null, id: null },
  own: scene !== 'foreign',
  url: 'https://www.instagram.com/',
});
page.say({ type: 'page/fold', folded: scene === 'folded' || scene === 'folded-tone' });
const shown = scene === 'unreadable' ? [] : comments;
for (let at = 0; at < shown.length; at += 100) page.say({ type: 'page/comments', comments: shown.slice(at, at + 100) });
page.say({
  type: 'page/coverage',
  coverage: { read: shown.length, shown: 40, closedThreads: 1, more: true },
  diagnosis: {
    health: scene === 'unreadable' ? 'unreadable' : 'read',
    causes: [],
    anchors: 16,
    rows: 16,
    withAuthor: 16,
    withText: 16,
    withReply: 16,
    composer: true,
    viewer: true,
  },
  failures: [],
});

const later = (ms: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, ms));
async function play(): Promise<void> {
  await later(50);
  while (assistant.state.getState().unjudged > 0 || (shown.length > 0 && assistant.state.getState().rows.size === 0)) await later(20);
  await later(100);
  const { reply } = assistant;
  const FLOOD = 'Halo Kak, terima kasih kabarnya. Mohon maaf atas genangan di Jl. Kenanga RT 02. Regu pompa sedang menuju lokasi';
  if (scene === 'list') assistant.select(flood.id);
  if (
    ['reply', 'caution', 'slot', 'inserted', 'waiting', 'unsaved', 'unsure', 'answered', 'picker', 'stale', 'menu', 'loading'].includes(
      scene,
    )
  )
    reply.open(flood.id);
  if (scene === 'long') reply.open(long.id);
  if (scene === 'guide') assistant.show({ name: 'guide', id: flood.id });
  if (scene === 'ethics') assistant.show({ name: 'ethics' });
  if (scene === 'corrected') assistant.decide.correct(rude.id, false);
  if (scene === 'slot') reply.type('Halo Kak, terima kasih kabarnya. {petugas} sedang menuju Jl. Kenanga RT 02. -RN');
  if (scene === 'caution') reply.type(`${FLOOD} dan besok pasti sudah surut. Perkembangan kami kabari di kolom komentar ini. -RN`);
  if (scene === 'stop' || scene === 'question') {
    reply.open(rude.id);
    reply.type('Makanya baca dulu pengumuman kami Bu, jangan asal bicara. Semua sudah kami kerjakan sesuai SOP.');
    if (scene === 'question') await assistant.insert();
  }
  if (['inserted', 'waiting', 'unsaved', 'unsure'].includes(scene)) {
    reply.type(`${FLOOD}. Perkembangan kami kabari di kolom komentar ini. -RN`);
    await assistant.insert();
    await later(50);
    if (scene !== 'inserted')
      page.say({
        type: 'page/submitted',
        intent: {
          commentId: flood.id,
          postId: SURFACE.postId,
          text: 'x',
          at: clock.now() - (scene === 'unsure' ? 70_000 : 0),
          how: 'enter',
        },
      });
    if (scene === 'unsaved') assistant.state.setState({ unsaved: new Map([[flood.id, 'failed']]) });
    assistant.configure({});
  }
  await later(150);
  if (scene === 'answered') assistant.state.setState({ question: { ask: 'already-answered', id: flood.id, at: minutesAgo(3) } });
  if (scene === 'picker') document.getElementById('open-picker')?.click();
  if (scene === 'political') {
    const row = [...assistant.state.getState().rows.values()].find(({ state }) => state === 'political');
    if (row) reply.open(row.id);
  }
  if (scene === 'other') assistant.showTab('other');
  if (scene === 'capture' || scene === 'help' || scene === 'fact' || scene === 'doubts') assistant.show({ name: scene });
  if (scene === 'forward' || scene === 'handover') assistant.show({ name: scene, id: flood.id });
  if (scene === 'news' || scene === 'news-old') {
    await assistant.facts.put('Pompa Jl. Kenanga menyala 09.10', 'BPBD');
    assistant.setDisaster(true);
    const { fact } = assistant.state.getState();
    if (fact && scene === 'news-old') assistant.state.setState({ fact: { ...fact, at: minutesAgo(150) } });
  }
  if (scene === 'verify') {
    reply.open(flood.id);
    await later(50);
    document.querySelector('details')?.setAttribute('open', '');
    document.querySelector('.reply-body')?.scrollTo(0, 9_999);
  }
  if (scene === 'notes') {
    reply.open(flood.id);
    reply.type('Halo Sobat, terima kasih kabarnya. Mohon maaf atas genangan di Jl. Kenanga RT 02. Regu pompa sedang menuju lokasi. -RN');
  }
  if (scene === 'pieces') {
    reply.open(flood.id);
    await later(50);
    document.querySelectorAll<HTMLButtonElement>('.suggestion-more .link')[2]?.click();
  }
  if (scene === 'stale') {
    reply.type(`${FLOOD}.`);
    page.say({ type: 'page/stale' });
  }
  if (scene === 'box' || scene === 'folded-tone')
    page.say({
      type: 'page/box',
      box: {
        box: 1,
        kind: 'lexical',
        commentId: rude.id,
        postId: SURFACE.postId,
        actingAs: null,
        text: 'Makanya baca dulu pengumuman kami',
        mention: 0,
      },
    });
  if (scene === 'fresh') {
    assistant.hold(true);
    page.say({
      type: 'page/comments',
      comments: [1, 2, 3].map((n) => comment(`Banjir lagi di Jl. Flamboyan ${n}`, { postedAt: minutesAgo(n) })),
    });
  }
  if (scene === 'menu') document.querySelector<HTMLButtonElement>('.reply-head .popover > button')?.click();
  await later(200);
  document.body.dataset.ready = '';
}

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <AssistantProvider assistant={assistant}>
      <Sidebar />
    </AssistantProvider>,
  );
void play();
