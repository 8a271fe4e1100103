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
  const ticks: number[] = [];
  for (let tick = 0; tick <= top * (1 + headRoom / 2) + step * 1e-9; tick += step) ticks.push(clean(tick));
  return { ticks, domain: [0, clean(top * (1 + headRoom))] };
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
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step - 1e-9) * step; tick <= to + step * 1e-9; tick += step) {
    ticks.push(clean(tick));
  }
  return { ticks, domain: [clean(from), clean(to)] };
};
