import {
  dossierReportEndpoint,
  dossiersEndpoint,
  exportedFileEndpoint,
  exportReportEndpoint,
  freezeDossierEndpoint,
  presented,
  presentedEndpoint,
  saveReportLayoutEndpoint,
  writeDossierTextEndpoint,
} from '@ve-dich/contract';
import { isRefusal, type Refusal, REPORT_ANNEXES, type ReportAnnex } from '@ve-dich/domain';
import type { FastifyInstance } from 'fastify';
import { Socket } from 'node:net';
import { minuteOf } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import { createKeptAnswers } from '../http/kept-answers.ts';
import { keyOf } from '../http/preconditions.ts';
import type { Structures } from '../month-work/structure.ts';
import {
  freezeDossier,
  readDossierReport,
  readDossiers,
  newestDossier,
  readPresented,
  writeDossierText,
} from './dossiers.ts';
import { exportedFile, exportReport } from './export-report.ts';
import { saveReportLayout } from './layouts.ts';
import { createReportWork } from './report-work.ts';

/** Of a line on which a file is awaited: the queue before it and its own minute. */
const LONGEST_SILENCE = 5 * 60_000;

/** «annex-indicators,annex-concerns»; all where nothing is said, none for an empty text. */
const annexesOf = (said: string | undefined): readonly ReportAnnex[] =>
  said === undefined ? REPORT_ANNEXES : REPORT_ANNEXES.filter((key) => said.split(',').includes(key));

export const addReportRoutes = (
  app: FastifyInstance,
  dependencies: Dependencies,
  structures: Structures,
): void => {
  const { storage, clock, office } = dependencies;
  const freeze = freezeDossier(dependencies, structures);
  const write = writeDossierText(dependencies);
  const saveLayout = saveReportLayout(dependencies);
  const make = exportReport(dependencies, createReportWork());

  bind(app, dossiersEndpoint, ({ params, request }) =>
    storage.read((repositories) =>
      readDossiers(repositories, actorOf(signedInOf(request)), { ...params, now: clock.now() }),
    ),
  );
  bind(app, freezeDossierEndpoint, async ({ params, body, request }) => {
    const key = keyOf(request);
    if (isRefusal(key)) return key;
    return freeze(actorOf(signedInOf(request)), { ...params, ...body, key });
  });
  bind(app, dossierReportEndpoint, ({ params, query, request }) =>
    storage.read((repositories) =>
      readDossierReport(repositories, structures, actorOf(signedInOf(request)), {
        id: params.id,
        profile: query.profile,
        kind: query.kind,
        annexes: annexesOf(query.annexes),
        layout: query.layout ?? null,
        office,
        now: clock.now(),
      }),
    ),
  );
  // Asked by every page of the month: composed once for each revision and minute.
  const kept = createKeptAnswers<Refusal>();
  bind(app, presentedEndpoint, async ({ params, request }) => {
    const now = clock.now();
    // A new dossier is no new revision of the figures: it is named in the key.
    const newest = await storage.read((repositories) => newestDossier(repositories, params));
    return kept.get(
      `presented|${params.year}|${params.month}|${newest?.id ?? ''}`,
      { revision: request.revision, minute: minuteOf(now) },
      async () => {
        const answer = await storage.read((repositories) =>
          readPresented(repositories, structures, { ...params, now }),
        );
        return isRefusal(answer) ? answer : JSON.stringify(presented.parse(answer));
      },
    );
  });
  bind(app, writeDossierTextEndpoint, ({ params, body, request }) =>
    write(actorOf(signedInOf(request)), { ...params, ...body }),
  );
  bind(app, saveReportLayoutEndpoint, ({ params, body, request }) =>
    saveLayout(actorOf(signedInOf(request)), { ...params, ...body }),
  );
  bind(app, exportReportEndpoint, async ({ params, body, request }) => {
    // Nothing is said while a file waits its turn and is made: the server would take the silence for a dead line.
    if (request.raw.socket instanceof Socket) request.raw.socket.setTimeout(LONGEST_SILENCE);
    const key = keyOf(request);
    if (isRefusal(key)) return key;
    return make(actorOf(signedInOf(request)), { id: params.id, ...body, key }, (cause) =>
      request.log.error({ cause }, 'a report was not made'),
    );
  });
  bind(app, exportedFileEndpoint, ({ params }) => exportedFile(dependencies, params.id));
};
