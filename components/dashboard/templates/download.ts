/** Hands packs to the person as files. */
import { writeTemplatesCsv } from '../../../lib/packs/csv';
import { writePackJson } from '../../../lib/packs/json';
import { writeWorkbook } from '../../../lib/packs/workbook-write';
import type { WholePack } from '../../../lib/templates/types';
import { saveFile } from '../../ui/download';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export const saveWorkbook = (name: string, bytes: Uint8Array): void => saveFile(name, new Blob([Uint8Array.from(bytes)], { type: XLSX }));

const nameOf = ({ id, version }: WholePack, ending: string): string => `${id}-${version}.${ending}`;

export const saveJson = (pack: WholePack): void => saveFile(nameOf(pack, 'json'), writePackJson(pack));
export const saveXlsx = async (pack: WholePack): Promise<void> => saveWorkbook(nameOf(pack, 'xlsx'), await writeWorkbook(pack));
export const saveCsv = (pack: WholePack): void => saveFile(nameOf(pack, 'csv'), writeTemplatesCsv(pack), 'text/csv;charset=utf-8');
