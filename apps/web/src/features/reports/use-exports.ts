import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { exportWorkOf, type ExportJob, type ExportWork } from './export-work.ts';

/** The files that are being made, wherever in the product they were asked for. */
export const useExports = (): { readonly jobs: readonly ExportJob[] } & Pick<ExportWork, 'start'> => {
  const work = exportWorkOf(useQueryClient());
  return { jobs: useSyncExternalStore(work.subscribe, work.jobs), start: work.start };
};

/** Says of each file that it is made, also of one that was made while another page was open. */
export const useMadeFiles = (onMade: (fileName: string) => void): void => {
  const work = exportWorkOf(useQueryClient());
  const tell = useEffectEvent(onMade);
  useEffect(() => work.onDone((fileName) => tell(fileName)), [work]);
};
