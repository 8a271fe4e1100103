/** A real mail server on this machine, for tests: it takes, refuses or is away as a test says, and keeps what it took. */
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

type Taken = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
  readonly encrypted: boolean;
  readonly user: string | null;
};

export type MailServer = {
  readonly port: number;
  readonly taken: Taken[];
  readonly close: () => Promise<void>;
};

export type MailServerOptions = SMTPServerOptions & {
  /** The answer to a recipient or a letter; nothing for a yes. */
  readonly refuse?: (to: string, at: 'recipient' | 'letter') => { code: number; text: string } | undefined;
};

const refusal = ({ code, text }: { code: number; text: string }): Error =>
  Object.assign(new Error(text), { responseCode: code });

/** Starts it, on a free port where none is named. */
export const startMailServer = async (
  { refuse = () => undefined, ...options }: MailServerOptions = {},
  port = 0,
): Promise<MailServer> => {
  const taken: Taken[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.onAuth === undefined ? ['AUTH', 'STARTTLS'] : [],
    logger: false,
    onRcptTo: ({ address }, _session, done) => {
      const no = refuse(address, 'recipient');
      done(no === undefined ? undefined : refusal(no));
    },
    onData: (stream, session, done) => {
      const take = async (): Promise<void> => {
        const raw = await buffer(stream);
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const no = refuse(to[0] ?? '', 'letter');
        if (no !== undefined) throw refusal(no);
        const { mailFrom } = session.envelope;
        taken.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to,
          raw: raw.toString('utf8'),
          mail: await simpleParser(raw),
          encrypted: session.secure,
          user: typeof session.user === 'string' ? session.user : null,
        });
      };
      const answer = async (): Promise<void> => {
        let fault: Error | null = null;
        try {
          await take();
        } catch (error) {
          fault = error as Error;
        }
        done(fault);
      };
      void answer();
    },
    ...options,
  });
  // A client that does not trust it hangs up on it: that is the test, not a fault.
  server.on('error', () => undefined);
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  return {
    port: (listening.address() as AddressInfo).port,
    taken,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
};
