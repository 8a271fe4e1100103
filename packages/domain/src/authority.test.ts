import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIONS,
  may,
  permissionsOf,
  readingScope,
  scopeKey,
  seesProofOf,
  type Action,
  type Actor,
} from './authority.ts';
import { ROLES, type Role } from './vocabulary.ts';

const actor = (role: Role, unitId = 'so-khdt'): Actor => ({ accountId: 'tk-1', role, unitId });

const row = (...yes: readonly string[]): Readonly<Record<Action, 'yes' | 'no'>> => {
  const permitted = new Set(yes.join(' ').split(' '));
  return Object.fromEntries(
    ACTIONS.map((action) => [action, permitted.has(action) ? 'yes' : 'no']),
  ) as Record<Action, 'yes' | 'no'>;
};

/** Written out again by hand from `trust.md` V8, role by role; what is not «yes» is no. */
const TABLE: Readonly<Record<Role, Readonly<Record<Action, 'yes' | 'no'>>>> = {
  leader: row(
    'catalogue.read dashboard.read attachment.read review.read period.lock reopening.decide timeliness.read reminders.read notices.read',
    'report.read report.export',
    'verdict.read verdict.confirm year.close',
  ),
  office: row(
    'catalogue.read dashboard.read entry.read entry.save entry.submit entry.take_back attachment.read',
    'review.read review.decide period.propose_lock period.lock reopening.request reopening.decide timeliness.read',
    'reminder.send reminders.read notices.read period.set_deadlines',
    'report.read report.freeze report.write report.export',
    'verdict.read verdict.confirm verdict.explain year.close',
  ),
  head: row(
    'catalogue.read dashboard.read entry.read entry.save entry.submit entry.take_back attachment.read',
    'reopening.request notices.read verdict.read verdict.explain',
  ),
  // Types and hands to the head; does not submit.
  clerk: row(
    'catalogue.read dashboard.read entry.read entry.save entry.hand entry.take_back attachment.read notices.read',
    'verdict.read',
  ),
  // Reads everything, changes nothing.
  auditor: row(
    'catalogue.read dashboard.read attachment.read review.read timeliness.read reminders.read notices.read',
    'report.read verdict.read',
  ),
  // Runs the system; sees only the names of indicators, no figures.
  administrator: row('catalogue.read documentation.read'),
};
/** «See unpublished figures and remarks». */
const UNPUBLISHED: Readonly<Record<Role, 'all' | 'own'>> = {
  leader: 'all',
  office: 'all',
  auditor: 'all',
  head: 'own',
  clerk: 'own',
  administrator: 'own',
};

describe('who may do what', () => {
  const cells = ROLES.flatMap((role) =>
    ACTIONS.map((action) => [role, action, TABLE[role][action]] as const),
  );

  it.each(cells)('%s, %s: %s', (role, action, answer) => {
    const refused = may(actor(role), action);
    expect(refused).toEqual(
      answer === 'yes' ? null : { refused: true, code: 'forbidden', facts: { action } },
    );
  });

  it('the table speaks of every action and every role', () => {
    expect(Object.keys(TABLE).toSorted()).toEqual([...ROLES].toSorted());
    for (const row of Object.values(TABLE))
      expect(Object.keys(row).toSorted()).toEqual([...ACTIONS].toSorted());
  });

  it.each(ROLES)('the permissions of %s are exactly what is not refused', (role) => {
    expect(permissionsOf(actor(role))).toEqual(ACTIONS.filter((action) => TABLE[role][action] === 'yes'));
  });

  it('a role nobody knows may do nothing', () => {
    expect(permissionsOf(actor('khach' as Role))).toEqual([]);
  });

  it('the unit does not widen what a role may do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROLES), fc.string(), (role, unitId) => {
        expect(permissionsOf(actor(role, unitId))).toEqual(permissionsOf(actor(role)));
      }),
    );
  });
});

describe('whose unpublished figures a reader sees', () => {
  it.each(ROLES)('%s', (role) => {
    expect(readingScope(actor(role, 'so-y-te'))).toEqual(
      UNPUBLISHED[role] === 'all' ? { unpublished: 'all' } : { unpublished: 'own', unitIds: ['so-y-te'] },
    );
  });

  it('a successor also sees the figures of the units whose duties it took over', () => {
    expect(readingScope(actor('head', 'so-tai-chinh'), ['so-khdt'])).toEqual({
      unpublished: 'own',
      unitIds: ['so-tai-chinh', 'so-khdt'],
    });
    expect(readingScope(actor('leader', 'tinh-uy'), ['so-khdt'])).toEqual({ unpublished: 'all' });
  });
});

describe('whose proof a reader may open', () => {
  it.each([
    ['leader', true, true],
    ['office', true, true],
    ['auditor', true, true],
    ['head', true, false],
    ['clerk', true, false],
    ['administrator', false, false],
  ] as const)('%s: of the own unit %s, of another %s', (role, own, other) => {
    expect(seesProofOf(actor(role, 'so-y-te'), 'so-y-te')).toBe(own);
    expect(seesProofOf(actor(role, 'so-y-te'), 'so-gddt')).toBe(other);
  });
});

describe('the name of a scope', () => {
  const unit = fc.stringMatching(/^[a-z0-9-]{1,12}$/);
  const units = fc.uniqueArray(unit, { minLength: 1, maxLength: 5 });

  it('is one for all who see everything', () => {
    const keys = (['leader', 'office', 'auditor'] as const).map((role) =>
      scopeKey(readingScope(actor(role, role))),
    );
    expect(new Set(keys).size).toBe(1);
  });

  it('is one for the head and the clerk of a unit', () => {
    expect(scopeKey(readingScope(actor('clerk')))).toBe(scopeKey(readingScope(actor('head'))));
  });

  it('is the same exactly where the units are the same, in any order (property)', () => {
    fc.assert(
      fc.property(units, units, (one, other) => {
        const key = (unitIds: string[]) => scopeKey({ unpublished: 'own', unitIds });
        expect(key(one)).toBe(key(one.toReversed()));
        const isSame = one.length === other.length && one.every((id) => other.includes(id));
        expect(key(one) === key(other)).toBe(isSame);
      }),
    );
  });

  it('is never that of «all», whatever a unit is called (property)', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(unit, fc.constant('all'))), (unitIds) => {
        expect(scopeKey({ unpublished: 'own', unitIds })).not.toBe(scopeKey({ unpublished: 'all' }));
      }),
    );
  });

  it('of one unit is not that of it with a predecessor', () => {
    expect(scopeKey(readingScope(actor('head')))).not.toBe(scopeKey(readingScope(actor('head'), ['so-cu'])));
  });
});
