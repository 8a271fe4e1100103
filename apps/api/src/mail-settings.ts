/** Where e-mail goes out, from the environment. Without `SMTP_URL` none does: the product reminds in the product only. */
import { readMailAddress } from '@ve-dich/domain';

/**
 * `implicit`: TLS from the first byte; `required`: STARTTLS or nothing; `offered`: STARTTLS where the server has it, on
 * this machine only; `none`: never, because the settings say so.
 */
type MailSecurity = 'implicit' | 'required' | 'offered' | 'none';

export type MailSettings = {
  readonly host: string;
  readonly port: number;
  readonly security: MailSecurity;
  /** The one sender. */
  readonly from: string;
  /** Where people open the product, without a slash at the end: links in e-mails begin with it. */
  readonly publicUrl: string;
};

export type MailLogin = { readonly user: string; readonly password: string };

type Environment = Readonly<Record<string, string | undefined>>;
/** Makes the error with which the server does not start. */
type Refuse = (vi: string, en: string) => Error;

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);

const parse = (text: string, refuse: Refuse): URL => {
  const url = URL.parse(text);
  // What was typed is not said again: it may hold a password.
  if (url === null || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    throw refuse(
      'SMTP_URL phải có dạng smtp://máy-chủ:587 hoặc smtps://máy-chủ:465',
      'SMTP_URL must look like smtp://host:587 or smtps://host:465',
    );
  const { pathname } = url;
  const known = [...url.searchParams.keys()].every((key) => key === 'tls');
  if (!['', '/'].includes(pathname) || !known || url.hash !== '')
    throw refuse(
      'SMTP_URL chỉ nhận thêm ?tls=off sau tên máy chủ; ký tự đặc biệt trong mật khẩu phải viết dạng %XX',
      'SMTP_URL takes nothing after the host but ?tls=off; special characters of a password are written as %XX',
    );
  return url;
};

const securityOf = (url: URL, refuse: Refuse): MailSecurity => {
  const asked = url.searchParams.get('tls');
  if (asked !== null && asked !== 'off')
    throw refuse('SMTP_URL: tls chỉ nhận giá trị off', 'SMTP_URL: tls takes the value off only');
  if (url.protocol === 'smtps:') {
    if (asked === 'off')
      throw refuse(
        'SMTP_URL: smtps:// luôn mã hóa, không dùng cùng tls=off',
        'SMTP_URL: smtps:// always encrypts and does not go with tls=off',
      );
    return 'implicit';
  }
  if (asked === 'off') return 'none';
  return isThisMachine(url.hostname) ? 'offered' : 'required';
};

const publicUrlOf = (environment: Environment, refuse: Refuse): string => {
  const url = URL.parse(environment['VE_DICH_URL'] ?? '');
  const isPlain =
    url !== null &&
    (url.protocol === 'https:' || url.protocol === 'http:') &&
    url.pathname === '/' &&
    url.search === '' &&
    url.hash === '' &&
    url.username === '' &&
    url.password === '';
  if (!isPlain)
    throw refuse(
      'Có SMTP_URL thì phải có VE_DICH_URL: địa chỉ mở phần mềm, ví dụ https://chi-tieu.tinhuy.vn',
      'With SMTP_URL, VE_DICH_URL must say where the product is opened, for example https://chi-tieu.tinhuy.vn',
    );
  return url.origin;
};

const partOf = (text: string, refuse: Refuse): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refuse(
      'SMTP_URL: tên hoặc mật khẩu có dấu % chưa đúng dạng %XX',
      'SMTP_URL: the name or the password has a % that is not %XX',
    );
  }
};

const loginOf = (url: URL, security: MailSecurity, refuse: Refuse): MailLogin | null => {
  const user = partOf(url.username, refuse);
  const password = partOf(url.password, refuse);
  if (user === '' && password === '') return null;
  if (user === '' || password === '')
    throw refuse(
      'SMTP_URL phải có cả tên và mật khẩu, hoặc không có cả hai',
      'SMTP_URL must hold both a name and a password, or neither',
    );
  if (security === 'none' && !isThisMachine(url.hostname))
    throw refuse(
      'SMTP_URL có tên và mật khẩu thì không dùng tls=off: mật khẩu sẽ đi trên mạng không mã hóa',
      'SMTP_URL with a name and a password does not go with tls=off: the password would travel in the clear',
    );
  return { user, password };
};

/** Reads the settings of e-mail; `null` where there is no mail server. Throws what `refuse` makes. */
export const readMail = (
  environment: Environment,
  refuse: Refuse,
): { readonly settings: MailSettings; readonly login: MailLogin | null } | null => {
  const text = environment['SMTP_URL']?.trim() ?? '';
  if (text === '') return null;
  const url = parse(text, refuse);
  const security = securityOf(url, refuse);
  const from = readMailAddress(environment['MAIL_FROM'] ?? '');
  if (from === null)
    throw refuse(
      'Có SMTP_URL thì phải có MAIL_FROM: một địa chỉ thư, ví dụ ve-dich@tinhuy.vn',
      'With SMTP_URL, MAIL_FROM must be one plain address, for example ve-dich@tinhuy.vn',
    );
  return {
    settings: {
      // A name in brackets is IPv6's way in addresses only.
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port === '' ? (security === 'implicit' ? 465 : 587) : Number(url.port),
      security,
      from,
      publicUrl: publicUrlOf(environment, refuse),
    },
    login: loginOf(url, security, refuse),
  };
};
