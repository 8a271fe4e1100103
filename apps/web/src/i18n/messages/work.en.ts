import type { workVi } from './work.vi.ts';

export const workEn: typeof workVi = {
  states: {
    draft: 'Being entered',
    handed: 'With the head',
    submitted: 'To be reviewed',
    returned: 'Returned',
    approved: 'Approved',
  },
  causes: {
    site_clearance: 'Site clearance',
    capital_allocation: 'Capital allocation',
    procedures: 'Procedures',
    policy: 'Policy',
    coordination: 'Coordination',
    staff: 'Staff',
    weather: 'Weather, disaster',
    market: 'Prices, market',
    late_publication: 'Late publication',
    other: 'Other',
  },
  origins: { subjective: 'Own', objective: 'External', both: 'Both' },
  returnKinds: {
    wrong_figure: 'Figure not right',
    no_explanation: 'Explanation lacking',
    wrong_unit: 'Wrong unit',
    other: 'Other',
  },
  events: {
    handed: 'Handed to the head',
    taken_back: 'Taken back from the head',
    submitted: 'Sent to the Office',
    withdrawn: 'Withdrawn to edit',
    returned: 'Returned by the Office',
    edited_for_unit: 'Edited by the Office for the unit',
    approved: 'Approved',
  },
  closed: { not_open_yet: 'Not open yet', locked: 'Locked' },
  timeliness: {
    on_time: 'On time',
    late: 'Late',
    missing: 'Missing',
    awaited: 'Not yet due',
    not_due: 'Nothing due',
  },
  checks: {
    unit_scale: ({ side, factor, compared }) =>
      side === 'larger'
        ? `About ${factor} times the last known figure (${compared}). Could the unit be wrong?`
        : `Only about one ${factor}th of the last known figure (${compared}). Could the unit be wrong?`,
    falls: ({ by, month, was }) =>
      `Cumulative is ${by} lower than in ${month} (${was}). Was an earlier month revised?`,
    disagrees: ({ expected, amount, correction }) =>
      `Cumulative differs by ${amount} from the sum of the months (${expected}).${correction === '' ? '' : ` Exactly the correction of ${correction}.`}`,
    unusual_month: ({ side, value, usual }) =>
      `This month is much ${side === 'larger' ? 'higher' : 'lower'} than usual (${value} against ${usual}).`,
    unchanged: ({ month }) => `Cumulative has not changed since ${month}. Did nothing happen this month?`,
    beyond_plan: ({ percent }) => `${percent} of the plan. Check the unit.`,
    same_as_last_year: () => 'The same as last year’s figure. Was the wrong column copied?',
    share_jump: ({ points, month }) => `The rate has moved by ${points} since ${month}.`,
    level_jump: ({ side, month, was, now }) =>
      `More than half ${side === 'larger' ? 'above' : 'below'} ${month}: from ${was} to ${now}. Could it be mistyped?`,
    looks_like_index: ({ suggestion }) => `This looks like an index, not growth. Is growth ${suggestion}?`,
    firmer_stands: ({ vintage }) =>
      `This month already has a figure of firmer vintage (${vintage}); this one would not replace it.`,
  },
  demands: {
    note: 'Say why the figure is corrected, or why the cumulative falls.',
    causes: 'Choose at least one cause.',
    origin: 'Say whether the cause is own or external.',
    cause_text: 'Describe the cause in at least 20 characters.',
    measures: 'Say what will be done.',
    measures_by: 'Choose the month in which the measures will be done.',
    responsible: 'Name the person responsible, with the post.',
  },
  numberFaults: {
    hashes: 'Excel shows ####. Widen the column and copy again.',
    spreadsheet_error: 'The Excel cell shows a formula error. Type the number.',
    text: 'This must be a number, for example 1.234,5',
    unit: 'This unit cannot be converted to the indicator’s.',
    grouping: 'The separators are unclear. Write 1.234,5 or 1234,5',
    format: 'This must be a number, for example 1.234,5',
    negative: 'This indicator cannot be below zero.',
    too_many_digits: 'Too many digits (15 at most).',
  },
  faults: {
    over_hundred: 'A share cannot be above 100%.',
    below_zero: 'This indicator cannot be below zero.',
    more_than_whole: 'The numerator cannot be larger than the denominator.',
    whole_is_zero: 'A denominator of 0 makes no rate. Choose “Nothing happened”.',
    missing: 'No figure. If nothing happened, choose “Nothing happened”.',
    as_of: 'The as-of day must be a day of this year, not later than today.',
  },
  absences: { not_occurred: 'No change, nothing happened', not_published: 'Not published' },
  fraction: ({ numerator, above, denominator, below }) => `${numerator}: ${above}; ${denominator}: ${below}`,
  missingPart: 'Enter both the numerator and the denominator.',
  notSubmitted: 'Not entered',
  late: 'Late',
  onBehalf: 'Entered by the Office',
  answered: 'Confirmed by the unit',
  unanswered: 'Not answered by the unit',
};
