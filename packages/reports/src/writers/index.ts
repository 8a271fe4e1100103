export { writeCsv } from './csv.ts';
export { writeDocx } from './docx.ts';
export { writePdf } from './pdf.ts';
export { readPdfFonts, type PdfFonts } from './pdf-fonts.ts';
export { writeXlsx } from './xlsx.ts';
