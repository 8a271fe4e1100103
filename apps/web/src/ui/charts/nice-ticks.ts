/** Axis ticks a person would choose: 0, 500, 1.000, not 550, 1.100. */

const STEPS = [1, 2, 2.5, 5, 10] as const;

/** The smallest pleasant step that covers a span in at most `most` steps. */
const stepFor = (span: number, most: number): number => {
  const raw = span / most;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = STEPS.find((candidate) => candidate * power >= raw - power * 1e-9);
  return (step ?? 10) * power;
};

// 0.1 + 0.2 on an axis would read 0,30000000000000004.
const clean = (value: number): number => Number(value.toPrecision(12));

/** The multiples of a step, each reckoned for itself: added up, 0,2 four times after −0,8 would be almost zero. */
const multiples = (step: number, from: number, to: number): number[] => {
  const ticks: number[] = [];
  for (let place = Math.ceil(from / step - 1e-9); place * step <= to + step * 1e-9; place += 1) {
    ticks.push(place === 0 ? 0 : clean(place * step));
  }
  return ticks;
};

/** Ticks inside the range and the domain that holds them. */
export type Axis = { readonly ticks: readonly number[]; readonly domain: readonly [number, number] };

/**
 * Ticks from zero for amounts.
 * @param top the largest value drawn
 * @param headRoom share of space above it for the label of the plan's line
 */
export const ticksFromZero = (top: number, headRoom = 0.12, most = 5): Axis => {
  if (!(top > 0)) return { ticks: [0, 1], domain: [0, 1] };
  const step = stepFor(top, most);
  return { ticks: multiples(step, 0, top * (1 + headRoom / 2)), domain: [0, clean(top * (1 + headRoom))] };
};

/**
 * Ticks around values that live far from zero (97 %), or cross it.
 * @param padding share of the span left free at both ends
 */
export const ticksAround = (low: number, high: number, padding = 0.2, most = 5): Axis => {
  const span = high - low;
  // One value alone still needs an axis to stand on.
  const room = span === 0 ? Math.max(Math.abs(high) * 0.02, 0.5) : span * padding;
  const from = low - room;
  const to = high + room;
  const step = stepFor(to - from, most);
  return { ticks: multiples(step, from, to), domain: [clean(from), clean(to)] };
};
