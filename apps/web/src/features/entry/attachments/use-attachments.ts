import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AttachmentOnWire } from '@ve-dich/contract';
import { MOST_ATTACHMENTS } from '@ve-dich/contract/file-limits';
import { useState, useSyncExternalStore } from 'react';
import { call } from '../../../api/client.ts';
import { problemOf, signedOut } from '../../../api/problem-error.ts';
import { sessionQuery } from '../../../api/queries.ts';
import { markSessionEnded } from '../../../api/session-end.ts';
import { uploadAttachment } from '../../../api/upload.ts';
import { useEntry } from '../entry-context.ts';
import type { RowView } from '../view/row-view.ts';
import { whyUnfit } from './fit.ts';
import { hearUploads, leaveOut, upload, uploadAgain, uploadsAt, type Send, type Upload } from './uploads.ts';

type Attachments = {
  /** What stands beside the figure, the last answer of the server and what has been taken since. */
  readonly files: readonly AttachmentOnWire[];
  readonly uploads: readonly Upload[];
  readonly isFull: boolean;
  readonly add: (files: readonly File[]) => void;
  readonly again: (id: number) => void;
  readonly leaveOut: (id: number) => void;
  readonly remove: (file: AttachmentOnWire) => void;
  readonly removing: string | null;
  /** The file that could not be taken away, and why. */
  readonly notRemoved: { readonly name: string; readonly fault: unknown } | null;
  /** The last thing that was done, to be read out. */
  readonly done: { readonly kind: 'sent' | 'removed'; readonly name: string } | null;
};

/** The files beside a row's figure: those that stand, those on their way, and what can be done with either. */
export const useAttachments = ({ row, line }: RowView): Attachments => {
  const { form, desk } = useEntry();
  const queryClient = useQueryClient();
  const accountId = queryClient.getQueryData(sessionQuery.queryKey)?.account.id ?? '';
  const { year, month, period } = form.calendar;
  const { code } = line;
  const place = [accountId, form.unit.code, period, code].join('/');
  const uploads = useSyncExternalStore(hearUploads, () => uploadsAt(place));
  const [taken, setTaken] = useState<readonly AttachmentOnWire[]>([]);
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const [done, setDone] = useState<Attachments['done']>(null);

  const send: Send = async ({ file, onProgress, signal }) => {
    // Never in somebody else's name: the one who chose the file is still the one who is signed in.
    if (queryClient.getQueryData(sessionQuery.queryKey)?.account.id !== accountId) throw signedOut();
    try {
      const params = { year, month, unit: form.unit.code, code };
      return await uploadAttachment({ params, file, onProgress, signal });
    } catch (fault) {
      if (!signal.aborted && problemOf(fault).status === 401) markSessionEnded();
      throw fault;
    }
  };
  const taking = async (sending: Promise<AttachmentOnWire | null>): Promise<void> => {
    const attachment = await sending;
    if (attachment === null) return;
    setTaken((all) => [...all, attachment]);
    setDone({ kind: 'sent', name: attachment.name });
    desk.lookAgain();
  };
  const removal = useMutation({
    mutationFn: ({ id }: AttachmentOnWire) => call('removeAttachment', { params: { id } }),
    onSuccess: (_, { id, name }) => {
      setGone((all) => new Set([...all, id]));
      setDone({ kind: 'removed', name });
      desk.lookAgain();
    },
    onError: (fault) => {
      if (problemOf(fault).status === 401) markSessionEnded();
    },
  });

  const known = new Set(row.attachments.map(({ id }) => id));
  const files = [...row.attachments, ...taken.filter(({ id }) => !known.has(id))].filter(
    ({ id }) => !gone.has(id),
  );
  const waiting = uploads.filter(({ fault }) => fault?.by !== 'form').length;
  return {
    files,
    uploads,
    isFull: files.length + waiting >= MOST_ATTACHMENTS,
    add: (chosen) => {
      for (const file of chosen) void taking(upload(place, file, whyUnfit(file), send));
    },
    again: (id) => void taking(uploadAgain(place, id, send)),
    leaveOut: (id) => leaveOut(place, id),
    remove: (file) => removal.mutate(file),
    removing: removal.isPending ? removal.variables.id : null,
    notRemoved: removal.isError ? { name: removal.variables.name, fault: removal.error } : null,
    done,
  };
};
