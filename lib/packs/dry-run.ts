/** Reads a file as a pack and says what loading it would do. Changes nothing; always answers with a pack or with reasons. */
import type { Pack, WholePack } from '../templates/types';
import { slug } from './assemble';
import { inconsistencies, inJson } from './consistency';
import { readTemplatesCsv } from './csv';
import { decode } from './decode';
import { diffPacks, sameContent } from './diff';
import { readPackJson, type Read } from './json';
import { LIMITS } from './limits';
import { capped, problem } from './problem';
import { compareVersions, nextVersion, shelved } from './shelf';
import type { DryRun, PackFile, Problem, Shelf } from './types';
import { readWorkbook } from './workbook-read';
import { isOle, isZip } from './zip';

interface Found {
  result: Read<WholePack>;
  remarks: Problem[];
}

const refuse = (one: Problem): Found => ({ result: { ok: false, problems: [one] }, remarks: [] });

/** A CSV file holds templates only: it renews those of the pack with its name, or makes a new one. */
function baseFor(file: PackFile, shelf: Shelf): Omit<WholePack, 'templates'> {
  const name =
    file.name
      .replace(/\.[^.]*$/u, '')
      .slice(0, 100)
      .trim() || 'Paket CSV';
  const id = slug(name) || 'paket-csv';
  const old = shelved(shelf, id)?.pack;
  if (old) return { ...old, version: nextVersion(old.version) };
  return {
    format: 'tanggap-pack',
    formatVersion: 1,
    id,
    version: '1.0.0',
    name,
    author: 'Tidak disebut',
    licence: 'Tidak disebut',
    language: 'id',
    changelog: '',
    slots: [],
    blocks: [],
    offices: [],
    ethics: [],
    situations: [],
    topics: [],
    words: [],
    scenarios: [],
  };
}

function readText(file: PackFile, shelf: Shelf, knownSlots: ReadonlySet<string>): Found {
  const json = /^(?:\uFEFF|\s)*[{[]/u.test(new TextDecoder().decode(file.bytes.subarray(0, 64))) || /\.json$/iu.test(file.name);
  const decoded = decode(file.bytes, !json);
  if (!decoded.ok) return refuse(problem(decoded.code));
  if (decoded.text.replace(/^\uFEFF/u, '').trim() === '') return refuse(problem('empty'));
  if (json) {
    const read = readPackJson(decoded.text);
    if (!read.ok) return { result: read, remarks: [] };
    const problems = inconsistencies(read.value, knownSlots, inJson);
    return { result: problems.length > 0 ? { ok: false, problems } : read, remarks: [] };
  }
  if (!/\.(?:csv|txt|tsv)$/iu.test(file.name) && !/^[^\n]*[;,\t]/u.test(decoded.text)) return refuse(problem('unknown-kind'));
  const found = readTemplatesCsv(decoded.text, baseFor(file, shelf), knownSlots);
  return { ...found, remarks: [...(decoded.guessed ? [problem('guessed-encoding')] : []), ...found.remarks] };
}

/** Ids of templates that another pack has too: no mistake, but worth knowing. */
function clashes(pack: WholePack, others: readonly Pack[]): Problem[] {
  const ids = new Set(pack.templates.map(({ id }) => id));
  return others.flatMap((other) => {
    const both = other.id === pack.id ? [] : other.templates.filter(({ id }) => ids.has(id));
    return both.length > 0 ? [problem('clash', { at: 'file' }, { n: both.length, name: other.name })] : [];
  });
}

/** @param bundled packs that come with the extension; their isian may be used without describing them again. */
export async function dryRun(file: PackFile, shelf: Shelf, bundled: readonly Pack[]): Promise<DryRun> {
  if (file.bytes.byteLength > LIMITS.file)
    return {
      ok: false,
      problems: [
        problem('too-big', { at: 'file' }, { found: (file.bytes.byteLength / 1_048_576).toFixed(1), most: LIMITS.file / 1_048_576 }),
      ],
    };
  if (file.bytes.byteLength === 0) return { ok: false, problems: [problem('empty')] };
  const others: Pack[] = [...bundled, ...shelf.packs.map(({ pack }) => pack)];
  const knownSlots = new Set(bundled.flatMap(({ slots }) => slots.map(({ name }) => name)));
  const { result, remarks } =
    isZip(file.bytes) || isOle(file.bytes) ? await readWorkbook(file.bytes, knownSlots) : readText(file, shelf, knownSlots);
  if (!result.ok) return { ok: false, problems: capped(result.problems) };
  const before = shelved(shelf, result.value.id)?.pack ?? null;
  const older = before === null ? 0 : compareVersions(result.value.version, before.version);
  return {
    ok: true,
    pack: result.value,
    diff: diffPacks(before, result.value),
    before: before?.version ?? null,
    remarks: [
      ...remarks,
      ...(older < 0 ? [problem('older', { at: 'file' }, { found: result.value.version, before: before?.version ?? '' })] : []),
      ...(older === 0 && before !== null && !sameContent(before, result.value)
        ? [problem('same-version', { at: 'file' }, { found: result.value.version })]
        : []),
      ...clashes(result.value, others),
    ],
  };
}
