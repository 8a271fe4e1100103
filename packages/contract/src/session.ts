import { z } from 'zod';
import { bilingual, month, role, year } from './primitives.ts';
import { endpoint } from './endpoint.ts';

/** What the sign-in page may know before anybody has signed in. */
export const about = z.object({
  product: z.string(),
  version: z.string(),
  mode: z.enum(['demo', 'production']),
  /** The province, as it signs. Null before it is set up. */
  organisation: bilingual.nullable(),
  /** Demo only: the accounts anybody may use, and where the demo opens. */
  demo: z
    .object({
      /** The day the demo's clock stands at, for the banner. */
      today: z.string(),
      password: z.string(),
      accounts: z.array(
        z.object({
          userName: z.string(),
          role,
          fullName: z.string(),
          title: bilingual,
          unit: bilingual,
          note: bilingual,
        }),
      ),
    })
    .nullable(),
});
export type About = z.infer<typeof about>;

export const credentials = z.strictObject({
  /** PostgreSQL keeps no NUL, and no keyboard types one. */
  userName: z
    .string()
    .min(1)
    .max(64)
    .refine((name) => !name.includes('\0')),
  password: z.string().min(1).max(128),
});
export type Credentials = z.infer<typeof credentials>;

export const session = z.object({
  account: z.object({ id: z.string(), userName: z.string(), role }),
  person: z.object({ fullName: z.string(), title: bilingual }),
  unit: z.object({ code: z.string(), name: bilingual, shortName: bilingual }),
  /** Actions this person may take somewhere: the screen shows no others. */
  may: z.array(z.string()),
  /** The month this person should see first. Null where there is no target set yet. */
  start: z.object({ year, month }).nullable(),
});
export type Session = z.infer<typeof session>;

export const aboutEndpoint = endpoint({
  name: 'about',
  summary: 'What runs here, and in a demo the accounts to sign in with',
  tag: 'session',
  answer: about,
  status: 200,
});
export const signInEndpoint = endpoint({
  name: 'signIn',
  summary: 'Sign in',
  tag: 'session',
  body: credentials,
  answer: session,
  status: 201,
});
export const sessionEndpoint = endpoint({
  name: 'session',
  summary: 'Who is signed in, and what they may do',
  tag: 'session',
  answer: session,
  status: 200,
});
export const signOutEndpoint = endpoint({
  name: 'signOut',
  summary: 'Sign out',
  tag: 'session',
  answer: null,
  status: 204,
});
