import {
  entryTemplateEndpoint,
  rememberLabelsEndpoint,
  sheetLabelsEndpoint,
  sheetsEndpoint,
} from '@ve-dich/contract';
import { isRefusal } from '@ve-dich/domain';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { FILE_TYPES } from '../files/file-types.ts';
import type { FileWork } from '../files/file-work.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import { fileBytes, jsonBytes } from '../http/sent-bytes.ts';
import type { Structures } from '../month-work/structure.ts';
import { readLabels, rememberLabels } from './labels.ts';
import { readTemplate } from './template.ts';

export const addSheetRoutes = (
  app: FastifyInstance,
  dependencies: Dependencies,
  structures: Structures,
  fileWork: FileWork,
): void => {
  const { storage } = dependencies;
  const remember = rememberLabels(dependencies, structures);

  bind(app, sheetsEndpoint, async ({ file, request }) => {
    const json = await fileWork.sheetsOf(file, (cause) =>
      request.log.warn({ cause }, 'a sheet broke its reader'),
    );
    return isRefusal(json) ? json : jsonBytes(json);
  });

  bind(app, entryTemplateEndpoint, async ({ params, request }) => {
    const { year, month, unit } = params;
    const template = await storage.read((repositories) =>
      readTemplate(repositories, structures, actorOf(signedInOf(request)), { year, month, unitCode: unit }),
    );
    return isRefusal(template) ? template : fileBytes({ ...template, type: FILE_TYPES.xlsx });
  });

  bind(app, sheetLabelsEndpoint, ({ params, request }) =>
    storage.read((repositories) =>
      readLabels(repositories, structures, actorOf(signedInOf(request)), {
        year: params.year,
        unitCode: params.unit,
      }),
    ),
  );

  bind(app, rememberLabelsEndpoint, ({ params, body, request }) =>
    remember(actorOf(signedInOf(request)), { year: params.year, unitCode: params.unit }, body.labels),
  );
};
