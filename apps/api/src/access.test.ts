/** Who gets what answer at which address (`trust.md` V8): one line per route, so that a route without a line does not compile. */
import { addressOf, routes, session, type RouteName } from '@ve-dich/contract';
import { permissionsOf, type Role } from '@ve-dich/domain';
import { sampleBook } from '@ve-dich/sample';
import { describe, expect, it } from 'vitest';
import { describeOnEngines } from './testing/engines.ts';
import { expectRefusal } from './testing/problem.ts';
import { ACCOUNT_OF, OWN } from './testing/server.ts';

type Asker = Role | 'nobody';
const ROLES = Object.keys(ACCOUNT_OF) as (keyof typeof ACCOUNT_OF)[];
const ASKERS: readonly Asker[] = ['nobody', ...ROLES];
const userNameOf = (asker: Asker): string | null => (asker === 'nobody' ? null : ACCOUNT_OF[asker]);

const OPEN_TO_ALL = (): number => 200;
const SIGNED_IN = (asker: Asker): number => (asker === 'nobody' ? 401 : 200);
const FIGURES = (asker: Asker): number => (asker === 'nobody' ? 401 : asker === 'administrator' ? 403 : 200);

/** Only these roles; the others are told 403. */
const only =
  (...roles: readonly Asker[]) =>
  (asker: Asker): number =>
    asker === 'nobody' ? 401 : roles.includes(asker) ? 200 : 403;

/** Routes that change something have tests of their own. */
type Changing =
  | 'signIn'
  | 'signOut'
  | 'saveEntry'
  | 'saveEntries'
  | 'handIn'
  | 'takeBack'
  | 'approve'
  | 'returnEntry'
  | 'editForUnit'
  | 'proposeLock'
  | 'withdrawLockProposal'
  | 'lock'
  | 'setDeadlines'
  | 'freezeDossier'
  | 'writeDossierText'
  | 'exportReport'
  | 'saveReportLayout'
  | 'confirmVerdicts'
  | 'explainMiss'
  | 'closeYear'
  | 'requestReopening'
  | 'decideReopening'
  | 'seeNotices'
  | 'remind'
  | 'sheets'
  | 'rememberLabels'
  | 'addAttachment'
  | 'removeAttachment';

/** The status of each readable route by asker. */
const READS: Readonly<Record<Exclude<RouteName, Changing>, (asker: Asker) => number>> = {
  about: OPEN_TO_ALL,
  session: SIGNED_IN,
  years: SIGNED_IN,
  targetSets: SIGNED_IN,
  catalogue: SIGNED_IN,
  dashboard: FIGURES,
  indicator: FIGURES,
  entryUnits: only('head', 'clerk', 'office'),
  entryForm: only('head', 'clerk', 'office'),
  entryTemplate: only('head', 'clerk', 'office'),
  sheetLabels: only('head', 'clerk', 'office'),
  // Who may see some finds none under this id.
  attachment: (asker) => (asker === 'nobody' ? 401 : asker === 'administrator' ? 403 : 404),
  review: only('leader', 'office', 'auditor'),
  timeliness: only('leader', 'office', 'auditor'),
  presented: only('leader', 'office', 'auditor'),
  dossiers: only('leader', 'office', 'auditor'),
  // Who may see some finds none under this id.
  dossierReport: (asker) => (only('leader', 'office', 'auditor')(asker) === 200 ? 404 : only()(asker)),
  exportedFile: (asker) => (only('leader', 'office', 'auditor')(asker) === 200 ? 404 : only()(asker)),
  reminderLog: only('leader', 'office', 'auditor'),
  yearEnd: FIGURES,
  notices: FIGURES,
};
const REFUSED: Readonly<Record<number, string>> = {
  400: 'malformed',
  401: 'not-signed-in',
  403: 'forbidden',
  404: 'not-found',
};
const KNOWN = {
  year: 2024,
  month: 7,
  code: 'ct-04',
  unit: 'skhdt',
  id: '00000000-0000-4000-8000-000000000000',
};
const readable = Object.entries(READS) as [keyof typeof READS, (asker: Asker) => number][];

/** Statuses: what a reader who may is told; who may not is told 401 or 403 first, whatever is asked for. */
const ABSENT: readonly [
  name: keyof typeof READS,
  what: string,
  parameters: object,
  query: object,
  status: number,
][] = [
  ['targetSets', 'a year without a target set', { year: 2021 }, {}, 404],
  ['catalogue', 'a year without a target set', { year: 2021 }, {}, 404],
  ['catalogue', 'an unknown target set', { year: 2024 }, { set: 'hdnd' }, 404],
  ['catalogue', 'the known target set by name', { year: 2024 }, { set: 'tu' }, 200],
  ['dashboard', 'a year without a target set', { ...KNOWN, year: 2021 }, {}, 404],
  ['dashboard', 'an unknown target set', KNOWN, { set: 'hdnd' }, 404],
  ['dashboard', 'the known target set by name', KNOWN, { set: 'tu' }, 200],
  ['dashboard', 'a month still being collected', { ...KNOWN, month: 8 }, {}, 200],
  ['dashboard', 'a month that has not opened', { ...KNOWN, month: 12 }, {}, 200],
  ['dashboard', 'a month that does not exist', { ...KNOWN, month: 13 }, {}, 400],
  ['indicator', 'a year without a target set', { ...KNOWN, year: 2021 }, {}, 404],
  ['indicator', 'an unknown code', { ...KNOWN, code: 'ct-99' }, {}, 404],
  ['indicator', 'a code in capitals', { ...KNOWN, code: 'CT-04' }, {}, 400],
  ['indicator', 'an unknown target set', KNOWN, { set: 'hdnd' }, 404],
  ['indicator', "another unit's indicator", { ...KNOWN, code: 'ct-05' }, {}, 200],
  ['indicator', 'a part of an indicator', { ...KNOWN, code: 'ct-01a' }, {}, 200],
  ['entryForm', 'a unit nobody knows', { ...KNOWN, unit: 'khong-co' }, {}, 404],
  ['entryForm', 'a year without a target set', { ...KNOWN, year: 2021 }, {}, 404],
  ['entryForm', 'a month that does not exist', { ...KNOWN, month: 13 }, {}, 400],
  ['entryTemplate', 'a unit nobody knows', { ...KNOWN, unit: 'khong-co' }, {}, 404],
  ['entryTemplate', 'a month that does not exist', { ...KNOWN, month: 13 }, {}, 400],
  ['sheetLabels', 'a unit nobody knows', { ...KNOWN, unit: 'khong-co' }, {}, 404],
  ['sheetLabels', 'a year without a target set', { ...KNOWN, year: 2021 }, {}, 404],
  ['entryUnits', 'a year without a target set', { ...KNOWN, year: 2021 }, {}, 404],
  ['review', 'a year without a target set', { ...KNOWN, year: 2021 }, {}, 404],
  ['review', 'a month still being collected', { ...KNOWN, month: 8 }, {}, 200],
  ['yearEnd', 'a year without a target set', { year: 2021 }, {}, 404],
  ['yearEnd', 'an unknown target set', { year: 2023 }, { set: 'hdnd' }, 404],
  ['yearEnd', 'a closed year', { year: 2023 }, {}, 200],
  ['timeliness', 'a year without a target set', { year: 2021 }, {}, 404],
  ['reminderLog', 'a year without a target set', { year: 2021 }, {}, 404],
];

describe('the table of reads', () => {
  it('has a line for every route that changes nothing', () => {
    const safe = Object.entries(routes).filter(([, { method }]) => method === 'GET');
    expect(Object.keys(READS).sort()).toEqual(safe.map(([name]) => name).sort());
  });
});

describeOnEngines('access', (given) => {
  for (const asker of ASKERS) {
    for (const [name, statusFor] of readable) {
      const status = statusFor(asker);
      it(`${asker} at ${name} gets ${status}`, async () => {
        const answer = await given().ask(userNameOf(asker), name, KNOWN);
        if (status === 200) expect(answer.statusCode).toBe(200);
        else expectRefusal(answer, status, REFUSED[status] ?? '');
      });
    }
    for (const [name, what, parameters, query, found] of ABSENT) {
      const allowed = READS[name](asker);
      const status = allowed === 200 ? found : allowed;
      it(`${asker} at ${name} with ${what} gets ${status}`, async () => {
        const answer = await given().ask(userNameOf(asker), name, { ...parameters }, { query: { ...query } });
        expect(answer.statusCode).toBe(status);
        const code = REFUSED[status];
        if (code !== undefined) expectRefusal(answer, status, code);
      });
    }
  }

  for (const role of ROLES) {
    it(`${role} is told who they are and exactly what they may do`, async () => {
      const answer = await given().ask(ACCOUNT_OF[role], 'session');
      const told = session.strict().parse(JSON.parse(answer.body));
      expect(told.account).toMatchObject({ userName: ACCOUNT_OF[role], role });
      expect(told.may).toEqual(permissionsOf({ accountId: '', role, unitId: '' }));
      expect(told.start).toEqual({ year: 2024, month: 7 });
    });

    it(`${role} signs in with 201 and out with 204, and the session is gone at once`, async () => {
      const { app, signIn } = given();
      const cookie = await signIn(ACCOUNT_OF[role]);
      const out = await app.inject({ method: 'DELETE', url: '/api/session', headers: { ...OWN, cookie } });
      expect([out.statusCode, out.body]).toEqual([204, '']);
      const after = await app.inject({ url: '/api/session', headers: { cookie } });
      expectRefusal(after, 401, 'not-signed-in');
    });
  }

  it('nobody cannot sign out', async () => {
    const answer = await given().app.inject({ method: 'DELETE', url: '/api/session', headers: OWN });
    expectRefusal(answer, 401, 'not-signed-in');
  });

  it('a session that never was is no session', async () => {
    for (const value of ['A'.repeat(43), '', 'x', `${'A'.repeat(42)}%00`, "' or 1=1 --"]) {
      const answer = await given().app.inject({
        url: '/api/years',
        headers: { cookie: `sid-demo=${value}` },
      });
      expectRefusal(answer, 401, 'not-signed-in');
    }
  });

  it('a session under the name of the other mode is no session', async () => {
    const cookie = (await given().cookieOf('bi-thu')).replace('sid-demo', '__Host-sid');
    expectRefusal(await given().app.inject({ url: '/api/years', headers: { cookie } }), 401, 'not-signed-in');
  });

  it('a head request is guarded like its get', async () => {
    const url = addressOf('dashboard', KNOWN);
    const anonymous = await given().app.inject({ method: 'HEAD', url });
    expect([anonymous.statusCode, anonymous.body]).toEqual([401, '']);
    const cookie = await given().cookieOf('quan-tri');
    expect((await given().app.inject({ method: 'HEAD', url, headers: { cookie } })).statusCode).toBe(403);
  });

  it('an administrator finds names of indicators in the catalogue and no figure', async () => {
    const answer = await given().ask('quan-tri', 'catalogue', { year: 2024 });
    const { indicators } = JSON.parse(answer.body) as { indicators: Record<string, unknown>[] };
    expect(indicators).toHaveLength(sampleBook.members.filter(({ year }) => year === 2024).length);
    for (const indicator of indicators) {
      expect(Object.keys(indicator).sort()).toEqual(
        [
          'code',
          'direction',
          'group',
          'judged',
          'kind',
          'leadUnit',
          'leadUnitName',
          'name',
          'parent',
          'shortName',
          'unit',
        ].sort(),
      );
    }
  });
});
