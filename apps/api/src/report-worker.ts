/** The program that makes the file of one report, in a thread of its own: it is given a report, answers once, and ends. */
import { readPdfFonts, writeCsv, writeDocx, writePdf, writeXlsx } from '@ve-dich/reports/writers';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReportAsked, ReportMade } from './reports/report-work.ts';

const make = async ({ report, format }: ReportAsked): Promise<Uint8Array> => {
  switch (format) {
    case 'docx':
      return writeDocx(report);
    case 'xlsx':
      return writeXlsx(report);
    case 'pdf':
      return writePdf(report, readPdfFonts());
    case 'csv':
      return writeCsv(report);
  }
};

const answer = async (): Promise<ReportMade> => {
  try {
    // A copy of its own buffer, so that it can be moved.
    return { form: 'file', bytes: new Uint8Array(await make(workerData as ReportAsked)) };
  } catch (error) {
    return { form: 'fault', cause: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
};

const made = await answer();
parentPort?.postMessage(made, made.form === 'file' ? [made.bytes.buffer] : []);
