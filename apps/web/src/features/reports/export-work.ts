/**
 * Files that are being made. They are the page load's, not the page's: whoever goes to another page meanwhile gets the
 * file all the same, and finds the work where it stands when coming back.
 */
import type { ExportOnWire } from '@ve-dich/contract';
import { addressOf } from '@ve-dich/contract/routes';
import type { QueryClient } from '@tanstack/react-query';
import { call } from '../../api/client.ts';
import { newKey } from '../../api/new-key.ts';
import { problemOf } from '../../api/problem-error.ts';
import type { ExportFormat, ReportChoice } from './report-choice.ts';

type Asked = { readonly dossier: string; readonly format: ExportFormat; readonly choice: ReportChoice };

export type ExportJob = {
  readonly dossier: string;
  readonly format: ExportFormat;
  /** `making`: the server composes and prints. `saving`: the file is there and on its way into the reader's folder. */
  readonly state: 'making' | 'saving' | 'failed';
  readonly fault: unknown;
};

export type ExportWork = {
  readonly subscribe: (listener: () => void) => () => void;
  /** One job for each dossier and format at most. */
  readonly jobs: () => readonly ExportJob[];
  readonly start: (asked: Asked) => void;
  /** Tells the name of a file that is made; of one that was made while nobody listened, as soon as somebody does. */
  readonly onDone: (listener: (fileName: string) => void) => () => void;
};

/** Lets the browser fetch a file into the reader's folder. */
const download = ({ id, fileName }: ExportOnWire): void => {
  const anchor = document.createElement('a');
  anchor.href = addressOf('exportedFile', { id });
  anchor.download = fileName;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
};

const makeExportWork = (queryClient: QueryClient): ExportWork => {
  let jobs: readonly ExportJob[] = [];
  let untold: string | null = null;
  const listeners = new Set<() => void>();
  const tellers = new Set<(fileName: string) => void>();
  /** The deed's name while its answer is not known: asked again, it is answered and not done a second time. */
  const keys = new Map<string, string>();

  const set = (next: readonly ExportJob[]): void => {
    jobs = next;
    for (const listener of listeners) listener();
  };
  const tell = (): void => {
    if (untold === null || tellers.size === 0) return;
    const fileName = untold;
    untold = null;
    for (const teller of tellers) teller(fileName);
  };
  const others = ({ dossier, format }: Asked): readonly ExportJob[] =>
    jobs.filter((job) => job.dossier !== dossier || job.format !== format);
  const put = (asked: Asked, of: ExportJob['state'], fault: unknown = null): void =>
    set([...others(asked), { dossier: asked.dossier, format: asked.format, state: of, fault }]);

  const run = async (asked: Asked): Promise<void> => {
    const { dossier, format, choice } = asked;
    const deed = JSON.stringify(asked);
    const key = keys.get(deed) ?? newKey();
    keys.set(deed, key);
    put(asked, 'making');
    try {
      const made = await call('exportReport', { params: { id: dossier }, body: { ...choice, format }, key });
      keys.delete(deed);
      put(asked, 'saving');
      download(made);
      await queryClient.invalidateQueries({ queryKey: ['dossier', dossier] });
      set(others(asked));
      untold = made.fileName;
      tell();
    } catch (fault) {
      const { status } = problemOf(fault);
      // Refused for certain: another try is another deed.
      if (status >= 400 && status < 500) keys.delete(deed);
      put(asked, 'failed', fault);
    }
  };

  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    jobs: () => jobs,
    start: (asked) => {
      const isRunning = jobs.some(
        (job) => job.dossier === asked.dossier && job.format === asked.format && job.state !== 'failed',
      );
      if (!isRunning) void run(asked);
    },
    onDone: (listener) => {
      tellers.add(listener);
      queueMicrotask(tell);
      return () => tellers.delete(listener);
    },
  };
};

const works = new WeakMap<QueryClient, ExportWork>();

/** The work of this page load. */
export const exportWorkOf = (queryClient: QueryClient): ExportWork => {
  const known = works.get(queryClient) ?? makeExportWork(queryClient);
  works.set(queryClient, known);
  return known;
};
