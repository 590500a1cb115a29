/** The pack's valibot schema as JSON Schema. What JSON Schema can't say (no HTML, no invisible signs) is checked at loading only. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { packSchema } from '../../lib/templates/schema';

export function packJsonSchema(): object {
  const schema = toJsonSchema(packSchema, { typeMode: 'input', ignoreActions: ['check', 'trim'] });
  return {
    ...schema,
    title: 'Paket Tanggap',
    description: 'Contoh balasan, potongan, isian, instansi, etika, daftar kata dan skenario latihan.',
  };
}
