import { addAttachmentEndpoint, attachmentEndpoint, removeAttachmentEndpoint } from '@ve-dich/contract';
import { isRefusal, refusal, seesProofOf } from '@ve-dich/domain';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import type { FileWork } from '../files/file-work.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import { fileBytes } from '../http/sent-bytes.ts';
import type { Structures } from '../month-work/structure.ts';
import { addAttachment } from './add-attachment.ts';
import { findAttachment, isShown } from './find-attachment.ts';
import { removeAttachment } from './remove-attachment.ts';

export const addAttachmentRoutes = (
  app: FastifyInstance,
  dependencies: Dependencies,
  structures: Structures,
  fileWork: FileWork,
): void => {
  const { storage } = dependencies;
  const add = addAttachment(dependencies, structures, fileWork);
  const remove = removeAttachment(dependencies, structures);

  bind(app, addAttachmentEndpoint, ({ params, query, file, request }) => {
    const { year, month, unit, code } = params;
    return add(
      actorOf(signedInOf(request)),
      { year, month, unitCode: unit, code, name: query.name, bytes: file },
      (cause) => request.log.warn({ cause }, 'a file broke its reader'),
    );
  });

  bind(app, attachmentEndpoint, ({ params, request }) =>
    storage.read(async (repositories) => {
      const actor = actorOf(signedInOf(request));
      const found = await findAttachment(repositories, structures, params.id, (unit) =>
        seesProofOf(actor, unit),
      );
      if (isRefusal(found)) return found;
      if (!(await isShown(repositories, found.attachment, actor))) return refusal('not-found');
      const bytes = await repositories.attachments.contentOf(params.id);
      if (bytes === null) return refusal('not-found');
      const { name, type } = found.attachment;
      return fileBytes({ name, type, bytes });
    }),
  );

  bind(app, removeAttachmentEndpoint, ({ params, request }) =>
    remove(actorOf(signedInOf(request)), params.id),
  );
};
