/** The demo: what it shows on its sign-in page, and the filling of an empty database. Shipped code beside it never imports the sample. */
import type { About } from '@ve-dich/contract';
import type { SampleBook } from '@ve-dich/sample';
import type { Dependencies } from '../dependencies.ts';
import { fillFromBook } from './fill-from-book.ts';

type DemoAccount = NonNullable<About['demo']>['accounts'][number];

export type Demo = {
  readonly book: SampleBook;
  /** Public by design: a demo guards nothing. */
  readonly password: string;
  readonly accounts: readonly DemoAccount[];
};

const PASSWORD = 'chi-tieu-2024-ve-dich';

/** Loads the sample; only a demo does, so a real server never even reads it. */
export const demoOf = async (): Promise<Demo> => {
  const { sampleBook: book } = await import('@ve-dich/sample');
  const accounts = book.accounts.map((account): DemoAccount => {
    const person = book.people.find((each) => each.code === account.person);
    const unit = book.units.find((each) => each.code === person?.unit);
    if (person === undefined || unit === undefined) throw new RangeError(`no person or unit for ${account.userName}`);
    return {
      userName: account.userName,
      role: account.role,
      fullName: person.fullName,
      title: person.title,
      unit: unit.shortName,
      note: account.note,
    };
  });
  return { book, password: PASSWORD, accounts };
};

/** Fills an empty database with the demo's book, in one transaction; leaves a filled one alone. */
export const seedDemo = async (
  { storage, passwords, clock, newId }: Pick<Dependencies, 'storage' | 'passwords' | 'clock' | 'newId'>,
  demo: Demo,
): Promise<void> => {
  const isFilled = (await storage.read((repositories) => repositories.installation.fact('mode'))) !== null;
  if (isFilled) return;
  // One hash for all: the password is the same and public, and seven hashes would double the first start.
  const passwordHash = await passwords.hash(demo.password);
  await storage.write(async (repositories) => {
    // Another replica may have been first.
    if ((await repositories.installation.fact('mode')) !== null) return;
    await repositories.installation.setFact('mode', 'demo');
    await fillFromBook(repositories, demo.book, { passwordHash, now: clock.now(), newId });
  });
};
