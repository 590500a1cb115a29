/** Hands packs to the person as files. */
import { writeAgencyFile, type AgencyState } from '../../../lib/packs/agency';
import { slug } from '../../../lib/packs/assemble';
import { writeTemplatesCsv } from '../../../lib/packs/csv';
import { writePackJson } from '../../../lib/packs/json';
import type { WholePack } from '../../../lib/templates/types';
import { saveFile } from '../../ui/download';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const saveWorkbook = (name: string, bytes: Uint8Array): void => saveFile(name, new Blob([Uint8Array.from(bytes)], { type: XLSX }));

/** Writing workbooks takes code that only this needs. */
const workbook = async (pack: WholePack | null): Promise<Uint8Array> =>
  (await import('../../../lib/packs/workbook-write')).writeWorkbook(pack);

/** The empty workbook to start from. */
export const saveBlank = async (): Promise<void> => saveWorkbook('tanggap-contoh-kosong.xlsx', await workbook(null));

export const saveAgency = (state: AgencyState): void =>
  saveFile(`paket-instansi-${slug(state.profile.agency) || 'tanggap'}.json`, writeAgencyFile(state));

const nameOf = ({ id, version }: WholePack, ending: string): string => `${id}-${version}.${ending}`;

export const saveJson = (pack: WholePack): void => saveFile(nameOf(pack, 'json'), writePackJson(pack));
export const saveXlsx = async (pack: WholePack): Promise<void> => saveWorkbook(nameOf(pack, 'xlsx'), await workbook(pack));
export const saveCsv = (pack: WholePack): void => saveFile(nameOf(pack, 'csv'), writeTemplatesCsv(pack), 'text/csv;charset=utf-8');
