import { plural } from '../english-words.ts';
import type { kindVi } from './kind.vi.ts';

/** English texts of `kind`; a missing key does not compile. */
export const kindEn = {
  toGo: ({ distance }) => `${distance} to go`,
  short: ({ distance }) => `${distance} short`,
  abovePlan: ({ distance }) => `${distance} above target`,
  belowPlan: ({ distance }) => `${distance} below target`,
  atPlan: 'at target',
  ceiling: ({ limit }) => `limit ${limit}`,
  keep: ({ floor }) => `keep ${floor}`,
  band: ({ band }) => `range ${band}`,
  place: ({ place }) => `place ${place}`,
  placesUp: ({ places }) => `up ${plural(places, 'place', 'places')}`,
  placesDown: ({ places }) => `down ${plural(places, 'place', 'places')}`,
  samePlace: 'same place',
  steps: ({ done, total }) => `${done}/${total} steps`,
  followsFrom: 'From its components',
  childrenGood: 'components met or on track',
  noChildren: 'no components yet',
  stretch: 'aimed for',
  otherPlan: ({ name, number }) => `${name}: ${number}`,
  otherPlanShare: ({ name, number, percent }) => `${name}: ${number}, ${percent} done`,
  stepStates: {
    done: ({ name }) => `${name}: done`,
    overdue: ({ name, month }) => `${name}: overdue, due ${month}`,
    next: ({ name, month }) => `${name}: next step, due ${month}`,
    later: ({ name, month }) => `${name}: due ${month}`,
  },
  child: ({ name, status }) => `${name}: ${status}`,
  part: ({ name, share }) => `${name}: ${share}`,
  partUnknown: ({ name }) => `${name}: no data`,
  legendTitle: 'Sixteen kinds of indicator: how each is reckoned and drawn',
  legendNote: 'The drawings below use made-up numbers.',
  legendSample: ({ kind }) => `Sample: ${kind}`,
  legend: {
    flow: 'Months add up, against the year’s target. The bar’s length is percent of target, the thick tick is the path.',
    count_new: 'New ones counted since January, against the year’s target. Drawn as a running sum.',
    stock:
      'A level at a date. The bar is the share of the way from the baseline to the target, not percent of target.',
    rate: 'Numerator over denominator, judged by points. The bar is the share of the way from the baseline to the target.',
    pp_change:
      'How far a rate has moved, in points. The bar is the share of the planned change that is done.',
    growth:
      'Against the same period, in percent. The dot is the result, the thin line the target, the thick tick the quarter’s scenario.',
    ratio: 'One series over another, against the year’s target. The bar’s length is percent of target.',
    structure:
      'Parts of one whole, printed so that they add to 100. One divided bar; each part with a target of its own is judged.',
    disbursement:
      'Paid out of the capital assigned. Judged on one plan; other plans and the number aimed for are hollow ticks.',
    lower_better:
      'Must stay within a limit. The dot is the result, the wall on the right the limit; left of it is good.',
    rank: 'A place somebody outside publishes. No bar: the place in words, an arrowhead for each place up or down.',
    range:
      'Must lie in a range. The dark band is the range, the dot the result; an arrow where it lies off the drawing.',
    milestone:
      'Steps, each due in a month. Disc: done; crossed square: overdue; ring with a dot: next; small ring: later.',
    maintain:
      'Must not fall under the present level. The wall on the left is the level to keep; right of it is good.',
    average: 'The mean so far against the target. Drawn as a rate of growth.',
    composite: 'Met where every component is met. One status symbol for each component.',
  },
  sample: {
    otherPlan: 'Assigned centrally',
    steps: ['Prepare the file', 'Collect opinions', 'Appraise', 'Approve'],
    children: ['Accidents', 'Deaths', 'Injuries'],
    parts: ['Industry, construction', 'Services', 'Agriculture'],
  },
} satisfies typeof kindVi;
