/** What the product tells whoever is signed in. Everybody reads their own and nobody else's. */
import { noticesEndpoint, seeNoticesEndpoint, type Notices } from '@ve-dich/contract';
import { dueAtOf } from '@ve-dich/domain';
import type { ReadingRepositories } from '@ve-dich/storage';
import type { FastifyInstance } from 'fastify';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { signedInOf } from '../http/guard.ts';
import { readAccounts } from '../month-work/people.ts';

const SHOWN = 50;
const NO_UNIT = { code: '', shortName: { vi: '', en: '' } };

const readNotices = async (repositories: ReadingRepositories, accountId: string): Promise<Notices> => {
  const newest = await repositories.notices.newest(accountId, SHOWN);
  const { personOf } = await readAccounts(repositories);
  const units = new Map((await repositories.organisation.units()).map((unit) => [unit.id, unit]));
  const ids = [...new Set(newest.flatMap(({ indicatorIds }) => indicatorIds))];
  const reminders = Map.groupBy(
    await repositories.reminders.ofMessages(
      newest.filter(({ kind }) => kind === 'reminder').map(({ id }) => id),
    ),
    ({ messageId }) => messageId,
  );
  const indicators = new Map((await repositories.indicators.byIds(ids)).map((each) => [each.id, each]));
  // Asked once a minute by everybody: the calendar is read only where a deadline is told of.
  const hasMoved = newest.some(({ kind }) => kind === 'deadline_moved');
  const calendar = new Map(
    (hasMoved ? await repositories.periods.all() : []).map((each) => [each.period, each]),
  );
  return {
    unseen: await repositories.notices.unseen(accountId),
    notices: newest.map((notice) => {
      const unit = units.get(notice.unitId);
      const entry = notice.kind === 'deadline_moved' ? calendar.get(notice.period) : undefined;
      return {
        id: notice.id,
        kind: notice.kind,
        at: notice.at,
        seenAt: notice.seenAt,
        period: notice.period,
        unit: unit === undefined ? NO_UNIT : { code: unit.code, shortName: unit.shortName },
        indicators: notice.indicatorIds.flatMap((id) => {
          const indicator = indicators.get(id);
          return indicator === undefined ? [] : [{ code: indicator.code, shortName: indicator.shortName }];
        }),
        by: notice.by === null ? null : personOf(notice.by).fullName,
        reason: notice.reason,
        dueAt: entry === undefined ? null : dueAtOf(entry, unit),
        reminders: (reminders.get(notice.id) ?? []).map(({ period, dueAt, stage, indicatorIds: owed }) => ({
          period,
          dueAt,
          stage,
          indicators: owed.length,
        })),
      };
    }),
  };
};

export const addNoticeRoutes = (app: FastifyInstance, { storage, clock }: Dependencies): void => {
  bind(app, noticesEndpoint, ({ request }) =>
    storage.read((repositories) => readNotices(repositories, signedInOf(request).account.id)),
  );
  bind(app, seeNoticesEndpoint, async ({ body, request }) => {
    await storage.write((repositories) =>
      repositories.notices.see(signedInOf(request).account.id, body.upTo, clock.now()),
    );
    return null;
  });
};
