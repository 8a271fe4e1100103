import {
  entryFormEndpoint,
  entryUnitsEndpoint,
  handInEndpoint,
  saveEntriesEndpoint,
  saveEntryEndpoint,
  takeBackEndpoint,
} from '@ve-dich/contract';
import { isRefusal } from '@ve-dich/domain';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import { ifMatchOf, keyOf } from '../http/preconditions.ts';
import type { Structures } from '../month-work/structure.ts';
import { savedOnWire, typedContent } from '../month-work/typed-content.ts';
import { handIn } from './hand-in.ts';
import { readForm, readUnits } from './read-form.ts';
import { saveEntries } from './save-entry.ts';
import { takeBack } from './take-back.ts';

export const addEntryRoutes = (
  app: FastifyInstance,
  dependencies: Dependencies,
  structures: Structures,
): void => {
  const { storage, clock } = dependencies;
  const save = saveEntries(dependencies, structures);
  const send = handIn(dependencies, structures);
  const back = takeBack(dependencies, structures);

  bind(app, entryUnitsEndpoint, ({ params, request }) =>
    storage.read((repositories) =>
      readUnits(repositories, structures, actorOf(signedInOf(request)), {
        year: params.year,
        month: params.month,
      }),
    ),
  );

  bind(app, entryFormEndpoint, ({ params, request }) =>
    storage.read((repositories) =>
      readForm(repositories, structures, actorOf(signedInOf(request)), {
        year: params.year,
        month: params.month,
        unitCode: params.unit,
        now: clock.now(),
      }),
    ),
  );

  bind(app, saveEntryEndpoint, async ({ params, body, request, reply }) => {
    const version = ifMatchOf(request);
    if (isRefusal(version)) return version;
    const done = await save(actorOf(signedInOf(request)), params.year, params.unit, [
      {
        month: params.month,
        code: params.code,
        version,
        content: typedContent(body),
      },
    ]);
    if (isRefusal(done)) return done;
    const [submission] = done;
    if (submission === undefined) throw new RangeError('one form was saved and none came back');
    reply.header('etag', `"${submission.version}"`);
    return savedOnWire(params.code, submission);
  });

  bind(app, saveEntriesEndpoint, async ({ params, body, request }) => {
    const entries = body.entries.map(({ month, code, version, content }) => ({
      month,
      code,
      version,
      content: typedContent(content),
    }));
    const done = await save(actorOf(signedInOf(request)), params.year, params.unit, entries);
    if (isRefusal(done)) return done;
    return {
      entries: entries.map(({ month, code }, index) => {
        const submission = done[index];
        if (submission === undefined) throw new RangeError('fewer forms came back than were saved');
        return { ...savedOnWire(code, submission), month };
      }),
    };
  });

  bind(app, handInEndpoint, async ({ params, body, request }) => {
    const key = keyOf(request);
    if (isRefusal(key)) return key;
    return send(actorOf(signedInOf(request)), {
      year: params.year,
      month: params.month,
      unitCode: params.unit,
      key,
      route: `handIn ${params.year}-${params.month} ${params.unit}`,
      body,
    });
  });

  bind(app, takeBackEndpoint, async ({ params, body, request }) => {
    const key = keyOf(request);
    if (isRefusal(key)) return key;
    const { year, month, unit } = params;
    return back(actorOf(signedInOf(request)), {
      year,
      month,
      unitCode: unit,
      entries: body.entries,
      sent: { key, route: `takeBack ${year}-${month} ${unit}`, body },
    });
  });
};
