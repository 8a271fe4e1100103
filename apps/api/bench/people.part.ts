/** Two hundred and more accounts for a loaded evening: heads and clerks of the units that owe figures, leaders, offices. */
import { sampleBook } from '@ve-dich/sample';
import type { Instant, Role } from '@ve-dich/domain';
import type { Storage } from '@ve-dich/storage';
import { randomUUIDv7 } from 'node:crypto';
import type { Passwords } from '../src/accounts/passwords.ts';
import { DEMO_PASSWORD } from '../src/demo/demo.ts';

export type Crowd = Readonly<Record<'clerk' | 'head' | 'leader' | 'office', number>>;

/** `trust.md` R9, and as many again as a large office may have. */
export const CROWD: Crowd = { clerk: 160, head: 40, leader: 50, office: 4 };

/** The user name of the n-th of a role. */
export const userNameOf = (role: Role, index: number): string => `tai-${role}-${index}`;

/** The units that lead an indicator of the year, in the book's order. */
export const leadUnits = (): readonly string[] => [
  ...new Set(sampleBook.members.filter(({ year }) => year === 2024).map(({ lead }) => lead)),
];

/** The unit somebody of the crowd belongs to: people are dealt out over the units in turn. */
export const unitOf = (role: Role, index: number): string => {
  if (role !== 'clerk' && role !== 'head') return sampleBook.province;
  const units = leadUnits();
  return units[index % units.length] ?? sampleBook.province;
};

/** Adds the crowd to a demo's database, all with the demo's password. */
export const addCrowd = async (storage: Storage, passwords: Passwords, crowd: Crowd): Promise<void> => {
  const passwordHash = await passwords.hash(DEMO_PASSWORD);
  await storage.write(async ({ organisation, accounts, audit }) => {
    const units = new Map((await organisation.units()).map(({ code, id }) => [code, id]));
    for (const [role, count] of Object.entries(crowd) as [keyof Crowd, number][]) {
      for (let index = 0; index < count; index += 1) {
        const unitId = units.get(unitOf(role, index));
        if (unitId === undefined) throw new RangeError(`no unit ${unitOf(role, index)}`);
        const personId = randomUUIDv7();
        const fullName = `Người thử ${userNameOf(role, index)}`;
        await organisation.addPeople([
          { id: personId, fullName, title: { vi: 'Chuyên viên', en: 'Officer' }, unitId },
        ]);
        await accounts.add({
          id: randomUUIDv7(),
          personId,
          userName: userNameOf(role, index),
          role,
          unitId,
          email: null,
          disabledAt: null,
          epoch: 1,
          passwordHash,
        });
      }
    }
    await audit.append([
      {
        at: sampleBook.now as Instant,
        actorId: 'system',
        action: 'bench.filled',
        objectKind: 'account',
        objectId: 'bench',
      },
    ]);
  });
};
