/** Addresses of e-mail, as far as we must know them: nothing in one may end a header line or name a second recipient. */

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/;

/** Reads one plain address, «ten@donvi.example.vn»; `null` for anything else: names, lists, quotes, line ends. */
export const readMailAddress = (text: string): string | null => {
  const address = text.trim();
  return address.length <= 254 && ADDRESS.test(address) && !address.includes('..') ? address : null;
};
