/** The same bytes, each time a little wrong: the same wrong each time they are asked for. */

/** A small generator of numbers (mulberry32): tests that draw lots draw the same ones. */
const numbersFrom = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};

/** So many files with bytes changed, cut out, doubled or moved. */
export const mutations = (file: Buffer, count: number, seed = 20_240_812): Buffer[] => {
  const draw = numbersFrom(seed);
  const one = (): Buffer => {
    const bytes = Buffer.from(file);
    const [from, length] = [draw(bytes.length), 1 + draw(64)];
    switch (draw(5)) {
      case 0:
        for (let times = 0; times <= draw(8); times += 1) bytes[draw(bytes.length)] = draw(256);
        return bytes;
      case 1:
        return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + length)]);
      case 2:
        return Buffer.concat([
          bytes.subarray(0, from),
          bytes.subarray(from, from + length),
          bytes.subarray(from),
        ]);
      case 3:
        return bytes.subarray(0, from);
      default:
        bytes.fill(draw(2) === 0 ? 0 : 255, from, Math.min(bytes.length, from + 1 + draw(8)));
        return bytes;
    }
  };
  return Array.from({ length: count }, one);
};
