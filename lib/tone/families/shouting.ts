/** Capitals and rows of marks that read as shouting: "SUDAH DIJELASKAN!!!". */
import type { Sentence } from '../draft';
import type { FamilyRules, Hit, Reading } from '../rule';

/** Abbreviations of offices, cards and laws are capitals by nature; they are mostly short or without the usual vowels. */
const KNOWN = new Set(
  'DPUPR PUPR DPUPRPKP DISHUB DINKES DINSOS DISDIK DISPENDUKCAPIL DISDUKCAPIL DUKCAPIL DISKOMINFO DISPORA DISNAKER DISPERKIM DISPERINDAG BAPENDA BAPPEDA BPKAD DPMPTSP SATPOL DAMKAR BPBD BMKG PERUMDA PDAM RSUD PUSKESMAS SIMBG LAPOR SAMBAT SIRUP LPSE OSS NIB PBG PBB NJOP DTSEN DTKS SPMB PPDB SAMSAT BPJS JKN KIS INSPEKTORAT BAWASLU TPS3R TPST WBS SOP APBD APBN RPJMD MUSRENBANG KELURAHAN BBPJN BBWS KEMENSOS KEMENDAGRI INFO UMKM PAUD SDN SMPN SMAN STNK BPKB PENTING CATATAN GRATIS PERHATIAN UPDATE INGAT DARURAT KIA IKD KTP AUTP PSC UPTD POLSEK POLRES HOAKS SISKAMLING POSYANDU BUMD BUMDES KORPRI KADIS BUPATI'.split(
    ' ',
  ),
);

function shouted(word: string): boolean {
  return (
    word.length >= 4 &&
    word === word.toUpperCase() &&
    /[AEIOU]/.test(word) &&
    /\p{Lu}/u.test(word) &&
    !/\d/.test(word) &&
    !KNOWN.has(word) &&
    !/^(?:DIS|KEM|BP|DP|RS|UP|SI|PP|SAT)[A-Z]{1,6}$/.test(word)
  );
}

function shortShout(word: string): boolean {
  return word.length >= 2 && word === word.toUpperCase() && /\p{Lu}/u.test(word) && !/\d/.test(word);
}

/** The longest stretch of capitals, of two shouted words or more, or one long word with marks after it. */
function capitals(sentence: Sentence, text: string): [number, number] | null {
  let best: [number, number] | null = null;
  let from = -1;
  let loud = 0;
  let to = -1;
  const close = (): void => {
    if (loud >= 2 && (best === null || to - from > best[1] - best[0])) best = [from, to];
    from = -1;
    loud = 0;
  };
  sentence.tokens.forEach((token, i) => {
    const word = text.slice(token.span.start, token.span.end);
    if (token.kind !== 'word') {
      if (from >= 0 && /[!?]/.test(token.text)) to = i;
      else if (token.text !== ',') close();
      return;
    }
    if (shouted(word)) {
      loud += 1;
      if (from < 0) from = i;
      to = i;
    } else if (from >= 0 && shortShout(word)) {
      to = i;
    } else if (from < 0 && shortShout(word) && !KNOWN.has(word) && /[AEIOU]/.test(word)) {
      from = i;
      to = i;
    } else close();
  });
  close();
  return best;
}

const MARKS = /(?:[!?]\s?){2,}[!?]|!!|\?!|!\?|\?\?/;

function check({ draft }: Reading): Hit[] {
  const hits: Hit[] = [];
  draft.sentences.forEach((sentence, index) => {
    const { text } = draft;
    const push = (start: number, end: number, better: string | null): void => {
      hits.push({ start, end, family: 'shouting', level: 'caution', better, weight: 1, sentence: index });
    };
    const loud = capitals(sentence, text);
    if (loud) {
      const start = sentence.tokens[loud[0]]?.span.start ?? 0;
      const end = sentence.tokens[loud[1]]?.span.end ?? start;
      push(start, end, calm(text.slice(start, end), start === sentence.span.start));
      return;
    }
    const raw = text.slice(sentence.span.start, sentence.span.end);
    const mark = MARKS.exec(raw);
    if (!mark) return;
    const comma = raw.lastIndexOf(',', mark.index);
    const start = sentence.span.start + (comma >= 0 ? comma + 1 + (/^\s*/.exec(raw.slice(comma + 1))?.[0].length ?? 0) : 0);
    const end = sentence.span.start + mark.index + mark[0].trimEnd().length;
    push(start, end, text.slice(start, end).replace(/[!?\s]+$/, /\?/.test(mark[0]) ? '?' : '.'));
  });
  return hits;
}

/** The same words in a normal voice. */
function calm(shout: string, first: boolean): string {
  const lower = shout
    .replace(/\p{L}+/gu, (w) => (KNOWN.has(w) || (w.length <= 3 && !/[AEIOU]/.test(w)) ? w : w.toLowerCase()))
    .replace(/[!?]{2,}/g, (m) => (m.includes('?') ? '?' : '.'))
    .replace(/!/g, '.')
    .replace(/\b(pak|bu|kak|mas|mbak|bapak|ibu|kakak)\b/g, (w) => w.charAt(0).toUpperCase() + w.slice(1));
  return first ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

export const shouting: FamilyRules = { family: 'shouting', level: 'caution', rules: [], check };
