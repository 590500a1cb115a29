/** Finds the place of a trouble: street, RT/RW, village or part of town, landmark. */
import { findAll, plainWord, tokenize, type Normalised, type Token } from '../text/index';
import { labelsOf } from './lexicon/cues';
import * as lists from './lexicon/place-words';
import { TONGUES } from './lexicon/tongues';
import type { PlaceSpan } from './types';

const setOf = (words: string): Set<string> => new Set(words.split(' '));
const STREET = setOf(lists.STREET);
const VILLAGE = setOf(lists.VILLAGE);
const LANDMARK = setOf(lists.LANDMARK);
const BESIDE = setOf(lists.BESIDE);
const SIDE = setOf(lists.SIDE);
const IN = setOf(lists.IN);
const AREA = setOf(lists.AREA);
const PLAIN_LANDMARK = setOf(lists.PLAIN_LANDMARK);
const GENERIC = setOf(lists.GENERIC);
const UNITS = setOf(lists.UNITS);
const NO_NAME = setOf(lists.NO_NAME);
const NO_TOWN = setOf(lists.NO_TOWN);
const EVERYDAY = setOf(Object.values(TONGUES).join(' '));
const SURE_HEADS = setOf(lists.SURE_HEADS);
const LIKELY_HEADS = setOf(lists.LIKELY_HEADS);
const TITLES = setOf(lists.TITLES);
const NAMES = setOf(lists.NAMES);
const PLAIN = setOf(lists.PLAIN);
const NAME_LIKE = new RegExp(
  `^(?:${lists.NAME_STARTS.replaceAll(' ', '|')})[a-z]{3,}$|^[a-z]{2,}(?:${lists.NAME_ENDS.replaceAll(' ', '|')})$`,
);
/** Forms of verbs and of things that belong to somebody: "dilewati", "atapnya", "anakku". */
const INFLECTED =
  /^(?:di|dak|tak|me|mem|men|meng|nge|ny|ber|ter)[a-z]{3,}(?:in|kan|i|an|na|no|ne|keun|ake|nya|nyo)$|^di(?:b|c|d|f|g|h|j|k|l|m|p|r|s|t|u)[a-z]{4,}$|(?:nya|nyo|nipun|ku|mu|[aiu]in)$|\d/;

/** A name has at most so many words. */
const LONGEST = 4;
const RT_RW = /\b(?:rt|rw)[ ./:]*\d{1,3}(?:[ ./,:-]*(?:rw)[ ./:]*\d{1,3}|[ ]?\/[ ]?\d{1,3})?/u;
const ROMAN = /^[ivx]{1,5}$/;
const SHORT_TITLE = /^(?:dr|ir|prof|kh|jend|letjend|mayjend|brigjend|kol|kapt|ki|st|kyai|h|k|r|p|ra|mt|tb|wr|ws|ps|ahmad)$/;
/** Cues that no name is made of; praise and prayer are left out: "Griya Indah", "Jalan Makmur". */
const CUES_THAT_END = new Set(
  'damage request fix waiting neglect misconduct suffering danger acute question insult laugh negation numbers spam politics'.split(' '),
);
/** Of the fifteen topics' words these are in names as well: "Pasar Minggu", "Kali Code". */
const NAMED_THINGS = setOf(
  'pasar taman kali sungai kebun stasiun terminal kampus sekolah masjid pabrik bandara waduk situ rawa gunung lapangan makam industri cipta karya kolam',
);

/** A dot after these ends no sentence. */
const SHORTENED = setOf('jl jln gg kel ds dsn kp kmp kec perum');
const OFFICES = setOf('kantor balai');
const OFFICE_OF = setOf(
  'pos kelurahan kecamatan camat desa kota rw bupati gubernur walikota samsat pajak dukcapil disdukcapil dprd pemkot pemkab',
);

/** "Kampung Baru" is a name, "kampung baru" is none. */
const OLD_OR_NEW = setOf('baru lama anyar lawas tengah besar kecil');

type Trust = 'sure' | 'likely' | 'doubted';

const trustOf = (head: string): Trust => (SURE_HEADS.has(head) ? 'sure' : LIKELY_HEADS.has(head) ? 'likely' : 'doubted');

interface Place extends PlaceSpan {
  from: number;
  to: number;
}

class Finder {
  private readonly tokens: readonly Token[];
  private readonly n: Normalised;
  /** A text in capitals, or one that begins every word with one, says nothing by its capitals. */
  private readonly capitalsTell: boolean;

  constructor(n: Normalised, tokens: readonly Token[]) {
    this.n = n;
    this.tokens = tokens;
    const words = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 1);
    const capitals = words.filter(({ span }) => this.isCapital(span.start)).length;
    this.capitalsTell = capitals > 0 && capitals <= words.length * 0.6;
  }

  private isCapital(at: number): boolean {
    const first = String.fromCodePoint(this.n.original.codePointAt(at) ?? 0);
    return first !== first.toLowerCase();
  }

  private word(i: number): string {
    const token = this.tokens[i];
    return token?.kind === 'word' ? token.text : '';
  }

  /** Written with a capital letter where that says something. */
  private capital(i: number): boolean {
    return this.capitalsTell && this.word(i) !== '' && this.isCapital(this.tokens[i]?.span.start ?? 0);
  }

  private isSign(i: number, sign: string): boolean {
    return this.tokens[i]?.text === sign;
  }

  private touches(i: number): boolean {
    const [a, b] = [this.tokens[i - 1], this.tokens[i]];
    return a !== undefined && b !== undefined && a.at + a.text.length === b.at;
  }

  /** Tells of a trouble, a wish or a service: no part of a name. */
  private ends(word: string): boolean {
    return labelsOf(word).some((label) => CUES_THAT_END.has(label) || (label.startsWith('topic:') && !NAMED_THINGS.has(word)));
  }

  private common(word: string): boolean {
    return EVERYDAY.has(word) || EVERYDAY.has(plainWord(word)) || this.ends(word);
  }

  /** A name in small letters must look like one, or, after a head that is sure, only not like a word of every day. */
  private looksNamed(word: string, trust: Trust): boolean {
    if (NAMES.has(word)) return true;
    if (this.common(word)) return false;
    if (NAME_LIKE.test(word) && !word.startsWith('di')) return true;
    if (trust === 'doubted' || word.length < (trust === 'sure' ? 3 : 4)) return false;
    return !PLAIN.has(word) && !PLAIN.has(plainWord(word)) && !INFLECTED.test(word);
  }

  private isHead(word: string): boolean {
    return STREET.has(word) || VILLAGE.has(word) || word === 'blok' || word === 'rt' || word === 'rw';
  }

  /** A number that belongs to the name before it: "Gang 5", "SMP 2", not "3 hari". */
  private isNumberOfName(i: number): boolean {
    const token = this.tokens[i];
    if (token?.kind !== 'number' || token.text.length > 3) return false;
    const next = this.word(i + 1);
    if (this.touches(i + 1) && next) return next.length === 1;
    return !UNITS.has(next) && !UNITS.has(plainWord(next));
  }

  /**
   * Reads a name that begins at a token.
   * @returns the token after its last, or `start` when there is no name
   */
  name(start: number, trust: Trust, most = LONGEST): number {
    let end = start;
    let strict = false;
    let titled = false;
    for (let i = start; i < start + most; i++) {
      const word = this.word(i);
      const first = i === start;
      const capital = this.capital(i);
      if (this.isNumberOfName(i)) {
        strict = true;
        if (this.touches(i + 1) && this.word(i + 1).length === 1) i++;
      } else if (word === 'km' && !first && this.tokens[i + 1]?.kind === 'number') return i + 2;
      else if (SHORT_TITLE.test(word) && (this.isSign(i + 1, '.') || capital)) {
        if (this.isSign(i + 1, '.')) i++;
        titled = true;
        continue;
      } else if (!word || NO_NAME.has(word) || NO_NAME.has(plainWord(word)) || this.isHead(word)) break;
      else if (ROMAN.test(word) && end > start && (capital || word !== 'i')) strict ||= capital;
      else if ((GENERIC.has(word) || SIDE.has(word) || TITLES.has(word)) && !(capital && OLD_OR_NEW.has(word))) {
        const closes = end > start ? SIDE.has(word) || word === 'raya' : titled && SIDE.has(word);
        titled = TITLES.has(word) || (capital && titled);
        if (!closes && end > start && !titled) break;
        if (!closes) continue;
      } else if (capital) {
        if (this.ends(word) && !NAMES.has(word) && !OLD_OR_NEW.has(word)) break;
        strict = true;
      } else {
        if (strict || BESIDE.has(word) || (LANDMARK.has(word) && !titled)) break;
        if (!this.looksNamed(word, first || titled ? (titled ? 'sure' : trust) : 'doubted')) break;
        titled = false;
      }
      end = i + 1;
      // A hyphen joins: "Al-Ikhlas", "Jonggol-Cariu".
      while (this.isSign(end, '-') && this.touches(end) && this.touches(end + 1) && this.word(end + 1)) end += 2;
      i = end - 1;
    }
    return end;
  }

  place(type: PlaceSpan['type'], from: number, end: number): Place {
    const first = this.tokens[from] as Token;
    const last = this.tokens[end - 1] as Token;
    const { start } = first.span;
    const stop = last.span.end;
    return {
      start,
      end: stop,
      type,
      text: this.n.original.slice(start, stop).replace(/\s+/g, ' ').trim(),
      from: first.at,
      to: last.at + last.text.length,
    };
  }

  private afterHead(i: number): number {
    return this.isSign(i + 1, '.') && SHORTENED.has(this.word(i)) ? i + 2 : i + 1;
  }

  at(i: number): Place | null {
    const word = this.word(i);
    if (STREET.has(word)) return this.street(i, word);
    if (VILLAGE.has(word)) return this.village(i, word);
    return this.landmark(i) ?? this.town(i);
  }

  private street(i: number, head: string): Place | null {
    const start = this.afterHead(i);
    if (STREET.has(this.word(start)) || STREET.has(this.word(i - 1))) return null;
    const end = this.name(start, trustOf(head));
    return end > start ? this.place('street', i, end) : null;
  }

  private village(i: number, head: string): Place | null {
    const start = this.afterHead(i);
    const end = this.name(start, trustOf(head), 3);
    if (end === start) return null;
    const block = this.tokens[end + 1];
    if (this.word(end) !== 'blok' || !block || block.text.length > 3) return this.place('village', i, end);
    return this.place('village', i, end + (this.touches(end + 2) && this.tokens[end + 2]?.kind === 'number' ? 3 : 2));
  }

  /** How many tokens name a kind of landmark here: "alun-alun" and "pom bensin" are more than one. */
  private noun(i: number): number {
    const word = this.word(i);
    if (word === 'alun' && this.isSign(i + 1, '-') && this.word(i + 2) === 'alun') return 3;
    if (word === 'alun' && this.word(i + 1) === 'alun') return 2;
    if (word === 'alun2') return 1;
    if (word === 'pom' && this.word(i + 1) === 'bensin') return 2;
    if (word === 'rumah' && this.word(i + 1) === 'sakit') return 2;
    if (word === 'pintu' && this.word(i + 1) !== 'tol' && this.word(i + 1) !== 'air') return 0;
    if (word === 'pintu') return 2;
    return LANDMARK.has(word) || PLAIN_LANDMARK.has(word) ? 1 : 0;
  }

  private landmark(i: number): Place | null {
    let at = i;
    while (at - i < 3 && BESIDE.has(this.word(at))) at++;
    const beside = at > i;
    const size = this.noun(at);
    if (size === 0) return null;
    const word = this.word(at);
    const start = at + size;
    const end = OFFICES.has(word) && OFFICE_OF.has(this.word(start)) ? start + 1 : this.name(start, trustOf(word), 3);
    if (end > start) return this.place('landmark', i, end);
    return beside && (PLAIN_LANDMARK.has(word) || size > 1) ? this.place('landmark', i, start) : null;
  }

  /** "di Tlogosari", "daerah genuk": a part of town without a word for what it is. */
  private town(i: number): Place | null {
    const word = this.word(i);
    const area = AREA.has(word);
    if (!area && !(IN.has(word) && this.capitalsTell && this.capital(i + 1))) return null;
    const first = this.word(i + 1);
    if (
      first.length < 4 ||
      /\d/.test(first) ||
      NO_TOWN.has(first) ||
      LANDMARK.has(first) ||
      GENERIC.has(first) ||
      labelsOf(first).length > 0
    )
      return null;
    const end = this.name(i + 1, 'likely', area && !this.capital(i + 1) ? 1 : 3);
    return end > i + 1 ? this.place('village', area ? i : i + 1, end) : null;
  }
}

/** Spans in order of the text; RT and RW stand for themselves, of others the one that begins first counts. */
export function findPlaces(n: Normalised, tokens: readonly Token[] = tokenize(n)): PlaceSpan[] {
  const places: Place[] = findAll(n, RT_RW).map(({ start, end, text, at }) => ({
    start,
    end,
    type: 'rt-rw',
    text: n.original.slice(start, end).replace(/\s+/g, ' ').trim(),
    from: at,
    to: at + text.length,
  }));
  const finder = new Finder(n, tokens);
  let reached = 0;
  tokens.forEach(({ kind, at }, i) => {
    if (kind !== 'word' || at < reached) return;
    const found = finder.at(i);
    if (!found || places.some((p) => found.from < p.to && found.to > p.from)) return;
    places.push(found);
    reached = found.to;
  });
  return places.sort((a, b) => a.start - b.start).map(({ start, end, type, text }) => ({ start, end, type, text }));
}
