/** Checks a trainer's pack and keeps it in the browser's storage. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { PackOutcome } from '../../components/dashboard/services';
import { packSchema } from '../../lib/templates';

export async function loadPack(text: string): Promise<PackOutcome> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { ok: false, problem: 'JSON' };
  }
  const read = v.safeParse(packSchema, json);
  if (!read.success) return { ok: false, problem: v.getDotPath(read.issues[0]) ?? read.issues[0].message };
  const pack = read.output;
  const kept = v.parse(v.fallback(v.array(v.looseObject({ id: v.string() })), []), await storage.getItem('local:packs'));
  await storage.setItem('local:packs', [...kept.filter(({ id }) => id !== pack.id), pack]);
  return { ok: true, name: pack.name, version: pack.version, templates: pack.templates.length };
}
