/** Where the list of handed-out files is kept: the browser's local storage, checked at every reading. */
import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { HandedOut, KeptItem } from '../../components/dashboard/services';

const KEY = 'local:handed-out';

const schema = v.fallback(
  v.array(
    v.object({
      at: v.string(),
      what: v.picklist(['xlsx', 'csv', 'jsonl', 'backup', 'for-lead', 'personal-data']),
      name: v.string(),
      masked: v.boolean(),
      by: v.string(),
      why: v.string(),
    }),
  ),
  [],
) satisfies v.GenericSchema<unknown, HandedOut[]>;

export const handedOut: KeptItem<HandedOut[]> = {
  get: async () => v.parse(schema, await storage.getItem(KEY)),
  set: (value) => storage.setItem(KEY, value),
  watch: (changed) => storage.watch<unknown>(KEY, (value) => changed(v.parse(schema, value))),
};
