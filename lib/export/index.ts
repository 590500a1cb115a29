/** Files that leave the house: recap as CSV and XLSX, figures, sentences, ten lines for WhatsApp. */
export { cellText, type Cell, type CellKind, type Row } from './cells';
export { RECAP_COLUMNS, recapRows, type RecapColumn, type RecapContext } from './columns';
export { csvHead, csvRows, toCsv } from './csv';
export { baseText, figureTables, type FigureTable } from './figures';
export { recapFileName } from './file-name';
export { reportSentences, whatsAppSummary, type Report } from './sentences';
export { toXlsx, type Workbook } from './xlsx';
