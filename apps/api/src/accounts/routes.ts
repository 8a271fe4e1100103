import {
  aboutEndpoint,
  sessionEndpoint,
  signInEndpoint,
  signOutEndpoint,
  type About,
  type Session,
} from '@ve-dich/contract';
import { isRefusal, monthOf, permissionsOf } from '@ve-dich/domain';
import type { ReadingRepositories, SignedIn } from '@ve-dich/storage';
import type { FastifyInstance } from 'fastify';
import { dayInHanoi } from '../clock.ts';
import type { Dependencies } from '../dependencies.ts';
import { bind } from '../http/bind.ts';
import { actorOf, signedInOf } from '../http/guard.ts';
import { clearSessionCookie, setSessionCookie } from './session-cookie.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { createThrottle } from './throttle.ts';
import { readVersion } from '../operation/version.ts';

/** The newest year's last locked month: what a meeting would look at. */
const startOf = async (repositories: ReadingRepositories): Promise<Session['start']> => {
  const years = new Set((await repositories.targetSets.all()).map((set) => set.year));
  const locked = (await repositories.periods.all()).filter((entry) => entry.state === 'locked');
  const last = locked.findLast((entry) => years.has(Number(entry.period.slice(0, 4))));
  return last === undefined ? null : { year: Number(last.period.slice(0, 4)), month: monthOf(last.period) };
};

export const addAccountRoutes = (app: FastifyInstance, dependencies: Dependencies): void => {
  const { config, storage, clock, demo } = dependencies;
  const version = readVersion();
  const enter = signIn(dependencies, createThrottle(clock));
  const leave = signOut(dependencies);

  const describe = async (signedIn: SignedIn): Promise<Session> => ({
    account: {
      id: signedIn.account.id,
      userName: signedIn.account.userName,
      role: signedIn.account.role,
    },
    person: { fullName: signedIn.person.fullName, title: signedIn.person.title },
    unit: { code: signedIn.unit.code, name: signedIn.unit.name, shortName: signedIn.unit.shortName },
    may: permissionsOf(actorOf(signedIn)),
    start: await storage.read(startOf),
  });

  bind(app, aboutEndpoint, async (): Promise<About> => {
    const units = await storage.read((repositories) => repositories.organisation.units());
    return {
      product: 'Về Đích',
      version,
      mode: config.mode,
      organisation: units.find((unit) => unit.kind === 'province')?.name ?? null,
      demo:
        demo === null
          ? null
          : { today: dayInHanoi(clock.now()), password: demo.password, accounts: [...demo.accounts] },
    };
  });

  bind(app, signInEndpoint, async ({ body, request, reply }) => {
    const entered = await enter(body, request.ip);
    if (isRefusal(entered)) return entered;
    setSessionCookie(reply, config.mode, entered.secret);
    return describe(entered.signedIn);
  });

  bind(app, sessionEndpoint, ({ request }) => describe(signedInOf(request)));

  bind(app, signOutEndpoint, async ({ request, reply }) => {
    await leave(signedInOf(request));
    clearSessionCookie(reply, config.mode);
    return null;
  });
};
