/**
 * The demo: the filling of an empty database, and what its sign-in page shows. Nothing else of the server imports the
 * sample; once a database is filled, not even this does.
 */
import type { About } from '@ve-dich/contract';
import { isRefusal, type Instant } from '@ve-dich/domain';
import type { SampleBook } from '@ve-dich/sample';
import type { Storage, WritingRepositories } from '@ve-dich/storage';
import type { Passwords } from '../accounts/passwords.ts';
import { ConfigError } from '../config.ts';
import { createStructures } from '../month-work/structure.ts';
import { freezeMonth } from '../reports/freeze-month.ts';
import { fillFromBook } from './fill-from-book.ts';

type DemoAccount = NonNullable<About['demo']>['accounts'][number];

export type Demo = {
  /** The instant at which the demo's clock starts, at every start. */
  readonly now: Instant;
  /** Public by design: a demo guards nothing. */
  readonly password: string;
  readonly accounts: readonly DemoAccount[];
};

export const DEMO_PASSWORD = 'chi-tieu-2024-ve-dich';
const FACT = 'demo';

/** What the sign-in page shows of a book. */
const describe = (book: SampleBook): Demo => ({
  now: book.now as Instant,
  password: DEMO_PASSWORD,
  accounts: book.accounts.map((account): DemoAccount => {
    const person = book.people.find((each) => each.code === account.person);
    const unit = book.units.find((each) => each.code === person?.unit);
    if (person === undefined || unit === undefined)
      throw new RangeError(`no person or unit: ${account.userName}`);
    return {
      userName: account.userName,
      role: account.role,
      fullName: person.fullName,
      title: person.title,
      unit: unit.shortName,
      note: account.note,
    };
  }),
});

const NOT_EMPTY =
  'Cơ sở dữ liệu không rỗng và không phải của bản trình diễn / the database is not empty and not a demo’s';

type Parts = { readonly storage: Storage; readonly passwords: Passwords; readonly newId: () => string };

/** What an earlier start noted down of the demo; `null` where the database is empty. */
const readDemo = async (storage: Storage): Promise<Demo | null> => {
  const noted = await storage.read((repositories) => repositories.installation.fact(FACT));
  return noted === null ? null : (JSON.parse(noted) as Demo);
};

/** July as the Standing Committee will be shown it. */
const freezeLastMonth = async (
  repositories: WritingRepositories,
  at: Instant,
  newId: () => string,
): Promise<void> => {
  const office = (await repositories.accounts.all()).find(({ userName }) => userName === 'van-phong');
  if (office === undefined) throw new RangeError('the demo has no office');
  const frozen = await freezeMonth(repositories, createStructures(), {
    year: 2024,
    month: 7,
    meeting: { name: 'Hội nghị Ban Thường vụ Tỉnh ủy', heldOn: '2024-08-15' },
    at,
    accountId: office.id,
    newId,
  });
  if (isRefusal(frozen)) throw new RangeError(`the demo has no July: ${frozen.code}`);
};

/** Fills an empty database with the demo's book in one transaction, or finds it filled. */
export const prepareDemo = async ({ storage, passwords, newId }: Parts): Promise<Demo> => {
  const known = await readDemo(storage);
  if (known !== null) return known;
  const { sampleBook: book } = await import('@ve-dich/sample');
  const demo = describe(book);
  // One hash for all: the password is the same and public, and one for each would slow the first start.
  const passwordHash = await passwords.hash(demo.password);
  await storage.write(async (repositories) => {
    // Another replica may have been first.
    if ((await repositories.installation.fact('mode')) !== null) return;
    const isEmpty =
      (await repositories.accounts.all()).length === 0 && (await repositories.audit.head()).sequence === 0;
    if (!isEmpty) throw new ConfigError(NOT_EMPTY);
    await repositories.installation.setFact('mode', 'demo');
    await repositories.installation.setFact(FACT, JSON.stringify(demo));
    await fillFromBook(repositories, book, { passwordHash, now: demo.now, newId });
    await freezeLastMonth(repositories, demo.now, newId);
  });
  return demo;
};
