/** The server behind a replica: posts, comments, what was submitted, and what arrives meanwhile. */

import type {
  AccountKey,
  BoxModel,
  ModelComment,
  NewComment,
  ReplicaApi,
  ReplicaConfig,
  ShortcutFiring,
  SiteName,
  Submission,
} from '../config';
import { defaults } from '../config';
import { posts, type Author, type ContentComment, type ContentPost, type PostKey } from '../content';
import { accounts, commentId, digits, type Account } from '../ids';
import { generated } from './generate';
import { Network } from './network';

export interface WorldComment {
  id: string;
  parent: string | null;
  author: Author;
  text: string;
  mention: string | null;
  at: number;
  likes: number;
  state: 'real' | 'pending';
  /** Was posted or arrived while the page was open: shown even in a closed thread. */
  fresh: boolean;
  /** On Facebook the thread is open from the start. */
  open: boolean;
  replies: WorldComment[];
}

export interface WorldPost {
  content: ContentPost;
  comments: WorldComment[];
}

type JournalEntry =
  | { op: 'add'; post: PostKey; comment: WorldComment; at: 'first' | 'last' }
  | { op: 'remove'; id: string }
  | { op: 'submitted'; submission: Submission };

export interface SubmitRequest {
  visibility: 'public' | 'private';
  text: string;
  /** Facebook: name in the mention node that the text begins with. */
  mention?: string | null;
  post: PostKey;
  target: string | null;
  via: 'enter' | 'click';
}

const minute = 60_000;
const most = 10_000;

export class World {
  readonly posts = new Map<PostKey, WorldPost>();
  readonly submissions: Submission[] = [];
  readonly shortcuts: ShortcutFiring[] = [];
  readonly network = new Network(() => this.config);
  readonly boxes = new Set<() => BoxModel>();
  config: ReplicaConfig;
  toast: string | null = null;
  version = 0;
  private readonly listeners = new Set<() => void>();
  private readonly posted: string[] = [];
  private serial = 0;
  private arrivals: ReturnType<typeof setInterval> | undefined;
  private toastTimer: ReturnType<typeof setTimeout> | undefined;
  private readonly started: number;

  readonly site: SiteName;

  constructor(site: SiteName) {
    this.site = site;
    this.config = { ...defaults, ...window.__replicaConfig };
    this.started = this.config.now || Date.now();
    for (const content of posts) this.posts.set(content.key, { content, comments: this.planted(content) });
    this.replay();
    this.applyConfig({ ...this.config });
  }

  get account(): Account {
    return accounts[this.config.acting];
  }

  get now(): number {
    return this.config.now || Date.now();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  changed(): void {
    this.version++;
    for (const listener of [...this.listeners]) listener();
  }

  set(patch: Partial<ReplicaConfig>): void {
    this.config = { ...this.config, ...patch };
    this.applyConfig(patch);
    this.changed();
  }

  isOwn(comment: { author: Author }): boolean {
    return comment.author.handle === this.account.handle;
  }

  find(id: string): { post: WorldPost; comment: WorldComment } | null {
    for (const post of this.posts.values())
      for (const top of post.comments) {
        if (top.id === id) return { post, comment: top };
        const reply = top.replies.find((r) => r.id === id);
        if (reply) return { post, comment: reply };
      }
    return null;
  }

  /** All comments of a post, replies included, as the site counts them. */
  total(key: PostKey): number {
    return this.post(key).comments.reduce((sum, c) => sum + 1 + c.replies.length, 0);
  }

  post(key: PostKey): WorldPost {
    const found = this.posts.get(key);
    if (!found) throw new Error(`no post "${key}"`);
    return found;
  }

  /** Takes a submission from a box; says whether the box is to be cleared. */
  submit(request: SubmitRequest): { clear: boolean } {
    const target = request.target ? this.find(request.target) : null;
    const parent = target ? (target.comment.parent ?? target.comment.id) : null;
    const submission: Submission = {
      visibility: request.visibility,
      text: request.text,
      post: request.post,
      target: request.target,
      parent: request.visibility === 'public' ? parent : null,
      account: this.config.acting,
      via: request.via,
      outcome: 'waiting',
      id: null,
    };
    this.submissions.push(submission);
    const { reject, colleagueReply } = this.config;
    if (colleagueReply?.when === 'submit') this.colleague(colleagueReply.to, colleagueReply.text);
    if (request.visibility === 'private') {
      this.network.later(() => {
        submission.outcome = 'sent';
        this.note({ op: 'submitted', submission });
        this.changed();
      });
      this.changed();
      return { clear: true };
    }
    if (!this.config.failureStays) this.toast = null;
    const fails = reject !== 'none' || this.config.failureText !== false;
    const optimistic =
      reject === 'painted' || ((this.config.optimistic ?? this.site === 'facebook') && reject !== 'silent' && reject !== 'kept');
    const body = request.mention ? request.text.slice(request.mention.length).trimStart() : request.text;
    const painted: WorldComment = {
      id: `pending${++this.serial}`,
      parent,
      author: { handle: this.account.handle, name: this.account.name },
      text: body,
      mention: request.mention ?? null,
      at: this.now,
      likes: 0,
      state: 'pending',
      fresh: true,
      open: true,
      replies: [],
    };
    if (optimistic) this.place(request.post, painted, 'first');
    this.network.later(() => {
      if (fails) {
        this.take(painted.id);
        submission.outcome = 'rejected';
        this.fail();
      } else {
        this.take(painted.id);
        const id = this.newId();
        const real: WorldComment = { ...painted, id, state: 'real', fresh: !this.config.replyStaysClosed };
        this.place(request.post, real, 'first');
        this.posted.push(id);
        submission.outcome = 'posted';
        submission.id = id;
        this.note({ op: 'add', post: request.post, comment: real, at: 'first' });
      }
      this.note({ op: 'submitted', submission });
      this.changed();
    });
    this.changed();
    return { clear: reject !== 'kept' };
  }

  /** Somebody opened a reply box under a comment. */
  replyOpened(id: string): void {
    const { colleagueReply } = this.config;
    if (colleagueReply?.when === 'reply' && colleagueReply.to === id) {
      this.network.later(() => {
        this.colleague(colleagueReply.to, colleagueReply.text);
        this.changed();
      });
    }
  }

  add(comment: NewComment, parent: string | null): string {
    const serial = ++this.serial;
    const invented = generated(50_000 + serial + this.posted.length);
    const by = comment.by ?? invented.author;
    const author = typeof by === 'string' ? { handle: accounts[by].handle, name: accounts[by].name } : by;
    const under = parent ? this.find(parent) : null;
    if (parent && !under) throw new Error(`no comment ${parent}`);
    const key = under?.post.content.key ?? comment.post ?? 'flood';
    const top = under ? (under.comment.parent ?? under.comment.id) : null;
    const made: WorldComment = {
      id: comment.id ?? this.newId(),
      parent: top,
      author,
      text: comment.text ?? invented.text,
      mention: null,
      at: this.now,
      likes: 0,
      state: 'real',
      fresh: true,
      open: true,
      replies: [],
    };
    const at = comment.at ?? 'first';
    this.place(key, made, at);
    this.note({ op: 'add', post: key, comment: made, at });
    this.changed();
    return made.id;
  }

  remove(id: string): void {
    this.take(id);
    this.note({ op: 'remove', id });
    this.changed();
  }

  arrive(n: number): string[] {
    return Array.from({ length: n }, () => this.add({ post: this.config.countPost }, null));
  }

  api(): ReplicaApi {
    const asModel = (post: PostKey, c: WorldComment): ModelComment => ({
      id: c.id,
      post,
      parent: c.parent,
      handle: c.author.handle,
      name: c.author.name,
      text: c.text,
      mention: c.mention,
      own: this.isOwn(c),
      state: c.state,
    });
    const all = (key: PostKey) => this.post(key).comments.flatMap((top) => [asModel(key, top), ...top.replies.map((r) => asModel(key, r))]);
    return {
      site: this.site,
      config: () => ({ ...this.config }),
      set: (patch) => this.set(patch),
      model: () => ({
        comments: this.posted.flatMap((id) => {
          const found = this.find(id);
          return found ? [asModel(found.post.content.key, found.comment)] : [];
        }),
        submissions: this.submissions.map((s) => ({ ...s })),
        privateMessages: this.submissions.filter((s) => s.visibility === 'private').map((s) => ({ ...s })),
      }),
      comments: (post = 'flood') => all(post),
      boxes: () => [...this.boxes].map((read) => read()),
      shortcuts: this.shortcuts,
      flush: (count) => this.network.flush(count),
      pending: () => this.network.pending,
      addComment: (comment = {}) => this.add(comment, null),
      addReply: (parent, reply = {}) => this.add(reply, parent),
      removeComment: (id) => this.remove(id),
      arrive: (n) => this.arrive(n),
    };
  }

  private planted(content: ContentPost): WorldComment[] {
    const plant = (c: ContentComment, parent: string | null): WorldComment => {
      const id = commentId(this.site, c.key);
      // On Instagram a reply names its addressee in the text, on Facebook in a mention of its own.
      const text = c.to && this.site === 'instagram' ? `@${c.to.handle} ${c.text}` : c.text;
      return {
        id,
        parent,
        author: c.author,
        text,
        mention: c.to && this.site === 'facebook' ? c.to.name : null,
        at: this.started - c.ago * minute,
        likes: c.likes ?? 0,
        state: 'real',
        fresh: false,
        open: c.open ?? false,
        replies: (c.replies ?? []).map((r) => plant(r, id)),
      };
    };
    const list = content.comments.map((c) => plant(c, null));
    if (this.config.count > list.length && this.config.countPost === content.key) {
      for (let n = list.length; n < Math.min(this.config.count, most); n++) {
        const { author, text } = generated(n);
        list.push({
          id: commentId(this.site, `generated-${n}`),
          parent: null,
          author,
          text,
          mention: null,
          at: this.started - (600 + n) * minute,
          likes: n % 5,
          state: 'real',
          fresh: false,
          open: false,
          replies: [],
        });
      }
    }
    return list;
  }

  private applyConfig(patch: Partial<ReplicaConfig>): void {
    if (patch.newComments !== undefined) {
      clearInterval(this.arrivals);
      const plan = patch.newComments;
      if (plan) {
        let left = plan.n;
        this.arrivals = setInterval(() => {
          if (left-- > 0) this.arrive(1);
          else clearInterval(this.arrivals);
        }, plan.everyMs);
      }
    }
    const colleague = patch.colleagueReply;
    if (colleague && (colleague.when ?? 'load') === 'load')
      this.network.later(() => {
        this.colleague(colleague.to, colleague.text);
        this.changed();
      });
  }

  private colleague(to: string, text = 'Terima kasih laporannya, Kak. Petugas kami sedang menuju lokasi.'): void {
    const found = this.find(to);
    if (!found) return;
    const already = found.comment.replies.some((r) => r.author.handle === accounts.agency.handle && r.text.endsWith(text));
    if (!already) this.add({ by: 'agency', text: this.site === 'instagram' ? `@${found.comment.author.handle} ${text}` : text }, to);
  }

  private fail(): void {
    const { failureText, failureStays, lang } = this.config;
    if (failureText === false) return;
    const usual = { id: 'Tidak dapat memposting komentar.', en: "Couldn't post comment." }[lang];
    this.toast = failureText === true ? usual : failureText;
    clearTimeout(this.toastTimer);
    if (failureStays) return;
    const hide = () => {
      this.toast = null;
      this.changed();
    };
    if (this.config.manual) this.network.later(hide);
    else this.toastTimer = setTimeout(hide, 5000);
  }

  private place(key: PostKey, comment: WorldComment, at: 'first' | 'last'): void {
    const post = this.post(key);
    if (comment.parent) {
      const top = post.comments.find((c) => c.id === comment.parent);
      if (top) top.replies.push(comment);
    } else if (at === 'first') post.comments.unshift(comment);
    else post.comments.push(comment);
  }

  private take(id: string): void {
    for (const post of this.posts.values()) {
      post.comments = post.comments.filter((c) => c.id !== id);
      for (const top of post.comments) top.replies = top.replies.filter((r) => r.id !== id);
    }
  }

  private newId(): string {
    const seed = `new ${this.started} ${performance.now()} ${++this.serial}`;
    return this.site === 'instagram' ? digits(seed, 17, '180') : digits(seed, 16, '123');
  }

  private get store(): Storage | null {
    return { tab: sessionStorage, browser: localStorage, page: null }[this.config.memory];
  }

  private note(entry: JournalEntry): void {
    const kept = this.store?.getItem('r') ?? '';
    this.store?.setItem('r', `${kept}${JSON.stringify(entry)}\n`);
  }

  private replay(): void {
    for (const line of (this.store?.getItem('r') ?? '').split('\n').filter(Boolean)) {
      const entry = JSON.parse(line) as JournalEntry;
      if (entry.op === 'add') {
        this.place(entry.post, { ...entry.comment, fresh: false }, entry.at);
        if (entry.comment.author.handle === this.account.handle) this.posted.push(entry.comment.id);
      } else if (entry.op === 'remove') this.take(entry.id);
      else this.submissions.push(entry.submission);
    }
  }
}

export type { AccountKey };
