/** Sending e-mail by SMTP. The only file that knows nodemailer. */
import { readMailAddress, type AttemptOutcome } from '@ve-dich/domain';
import { createTransport, type NodemailerError } from 'nodemailer';
import type { MailLogin, MailSettings } from '../mail-settings.ts';

export type Letter = {
  /** Stays the same over attempts, so that a mailbox can tell a letter that came twice. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
};

export type Delivery = {
  readonly outcome: AttemptOutcome;
  /** The server's number, or the network's word; never an address, which servers like to repeat in their answers. */
  readonly code: string | null;
};

export type Mailer = {
  /** Where links in letters lead. */
  readonly publicUrl: string;
  /** Tries once. Never throws: what went wrong is the answer. */
  readonly send: (letter: Letter, signal?: AbortSignal) => Promise<Delivery>;
};

const CONNECT_WITHIN = 10_000;
const ANSWER_WITHIN = 20_000;

/** Nothing in a header line but the line. */
const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/** A letter that this address will never get, and one that may go another time. */
const failureOf = (error: NodemailerError): Delivery => {
  const status = error.responseCode;
  const code = status === undefined ? (error.code ?? 'EUNKNOWN') : String(status);
  // 5xx to the address or to the letter is final; to our name and password it is the settings' fault, and may be mended.
  const isFinal =
    status !== undefined && status >= 500 && (error.code === 'EENVELOPE' || error.code === 'EMESSAGE');
  return { outcome: isFinal ? 'refused' : 'failed', code };
};

/** A mailer for a mail server. Each letter has a connection of its own: they are few, and a server may restart. */
export const createMailer = (settings: MailSettings, login: MailLogin | null): Mailer => {
  const { host, port, security, from, publicUrl } = settings;
  const transport = createTransport({
    host,
    port,
    secure: security === 'implicit',
    requireTLS: security === 'required',
    ignoreTLS: security === 'none',
    connectionTimeout: CONNECT_WITHIN,
    greetingTimeout: CONNECT_WITHIN,
    dnsTimeout: CONNECT_WITHIN,
    socketTimeout: ANSWER_WITHIN,
    // A letter brings what we wrote and nothing fetched (SEC-29).
    disableFileAccess: true,
    disableUrlAccess: true,
    ...(login === null ? {} : { auth: { user: login.user, pass: login.password } }),
  });
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    publicUrl,
    send: async (letter, signal) => {
      const to = readMailAddress(letter.to);
      if (to === null) return { outcome: 'refused', code: 'EADDRESS' };
      try {
        await transport.sendMail({
          messageId: `<${letter.id}@${domain}>`,
          from: { name: 'Về Đích', address: from },
          to: { name: '', address: to },
          envelope: { from, to },
          subject: oneLine(letter.subject),
          text: letter.text,
          html: letter.html,
          // Nobody answers a machine, and no machine shall answer this one (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'vi' },
          ...(signal === undefined ? {} : { signal }),
        });
        return { outcome: 'sent', code: null };
      } catch (error) {
        return failureOf(error as NodemailerError);
      }
    },
  };
};
