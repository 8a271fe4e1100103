/** Numbers as files write them: «1061.633», «5.9870000000000005E-1». Never turned into a binary number and back. */

const WRITTEN = /^([+-]?)(\d{1,25})(?:\.(\d{0,25}))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Digits without a point, and how many of them stand after it. */
type Digits = { readonly digits: bigint; readonly scale: number };

/** True for what stands in a number cell of a sound file. */
export const isWrittenNumber = (text: string): boolean => WRITTEN.test(text);

const digitsOf = (text: string): Digits => {
  const [, sign = '', whole = '0', fraction = '', exponent = '0'] = WRITTEN.exec(text) ?? [];
  const digits = BigInt(`${whole}${fraction}`);
  return { digits: sign === '-' ? -digits : digits, scale: fraction.length - Number(exponent) };
};

/** The digits at another scale, half away from zero where digits are lost. */
const atScale = ({ digits, scale }: Digits, wanted: number): bigint => {
  if (wanted >= scale) return digits * 10n ** BigInt(wanted - scale);
  const lost = 10n ** BigInt(scale - wanted);
  const half = digits < 0n ? -lost / 2n : lost / 2n;
  return (digits + half) / lost;
};

const fixed = (digits: bigint, decimals: number): string => {
  const text = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, '0');
  const whole = decimals === 0 ? text : text.slice(0, -decimals);
  const fraction = decimals === 0 ? '' : `,${text.slice(-decimals)}`;
  return `${digits < 0n ? '-' : ''}${whole}${fraction}`;
};

/** What a cell in the format of percents displays, in Vietnamese: 0.5987 as «59,87%». */
export const shownPercent = (written: string, decimals: number): string => {
  const { digits, scale } = digitsOf(written);
  return `${fixed(atScale({ digits, scale: scale - 2 }, decimals), decimals)}%`;
};

const SECONDS_OF_DAY = 86_400n;

/** Whole days and seconds of a day: what a number is as a point in time. Half seconds are none. */
export const daysAndSeconds = (written: string): { readonly days: number; readonly seconds: number } => {
  const { digits, scale } = digitsOf(written);
  const seconds = atScale({ digits: digits * SECONDS_OF_DAY, scale }, 0);
  const days = seconds / SECONDS_OF_DAY;
  return { days: Number(days), seconds: Number(seconds - days * SECONDS_OF_DAY) };
};
