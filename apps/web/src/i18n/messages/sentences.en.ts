/** The sentences of the rules in English. */
import { englishAmount as amount, plural } from '../english-words.ts';
import type { Sentences } from './sentences.vi.ts';

export const sentencesEn: Sentences = {
  'sentence.sum.behind': ({ month, value, unit, percent, gap }) =>
    `By the end of ${month} ${amount(value, unit)}, ${percent}% of the year’s target, ${gap} points behind the path.`,
  'sentence.sum.ahead': ({ month, value, unit, percent, gap }) =>
    `By the end of ${month} ${amount(value, unit)}, ${percent}% of the year’s target, ${gap} points ahead of the path.`,
  'sentence.sum.on_path': ({ month, value, unit, percent }) =>
    `By the end of ${month} ${amount(value, unit)}, ${percent}% of the year’s target, on the path.`,
  'sentence.sum.no_path': ({ month, value, unit, percent }) =>
    `By the end of ${month} ${amount(value, unit)}, ${percent}% of the year’s target; there is no path to compare with.`,
  'sentence.sum.path_later': ({ month, value, unit, percent }) =>
    `By the end of ${month} ${amount(value, unit)}, ${percent}% of the year’s target; the path sets nothing for this month yet.`,
  'sentence.sum.reached': ({ month, value, unit, percent }) =>
    `By the end of ${month} ${amount(value, unit)}, ${percent}% of the year’s target: the target is reached.`,
  'sentence.level.behind': ({ month, value, unit, gap, gapUnit, target }) =>
    `${amount(value, unit)} at the end of ${month}, ${amount(gap, gapUnit)} behind the path; target of the year: ${target}.`,
  'sentence.level.ahead': ({ month, value, unit, gap, gapUnit, target }) =>
    `${amount(value, unit)} at the end of ${month}, ${amount(gap, gapUnit)} ahead of the path; target of the year: ${target}.`,
  'sentence.level.on_path': ({ month, value, unit, target }) =>
    `${amount(value, unit)} at the end of ${month}, on the path; target of the year: ${target}.`,
  'sentence.level.no_path': ({ month, value, unit, target }) =>
    `${amount(value, unit)} at the end of ${month}; target of the year: ${target}; there is no path to compare with.`,
  'sentence.level.path_later': ({ month, value, unit, target }) =>
    `${amount(value, unit)} at the end of ${month}; target of the year: ${target}; the path sets nothing for this month yet.`,
  'sentence.limit.within': ({ month, value, unit, expected, target }) =>
    `${amount(value, unit)} at the end of ${month}, within the path’s ${amount(expected, unit)}; target of the year: ${target}.`,
  'sentence.limit.over': ({ month, value, unit, gap, gapUnit, target }) =>
    `${amount(value, unit)} at the end of ${month}, ${amount(gap, gapUnit)} above the path; target of the year: ${target}.`,
  'sentence.limit.no_path': ({ month, value, unit, target }) =>
    `${amount(value, unit)} at the end of ${month}; target of the year: ${target}; there is no path to compare with.`,
  'sentence.limit.path_later': ({ month, value, unit, target }) =>
    `${amount(value, unit)} at the end of ${month}; target of the year: ${target}; the path sets nothing for this month yet.`,
  'sentence.limit.broken': ({ month, value, unit, target }) =>
    `${amount(value, unit)} at the end of ${month}, already over the limit for the whole year (${target}).`,
  'sentence.band.inside': ({ month, value, unit, target }) =>
    `${amount(value, unit)} at the end of ${month}, inside the range aimed for (${target}).`,
  'sentence.band.outside': ({ month, value, unit, gap, gapUnit, target }) =>
    `${amount(value, unit)} at the end of ${month}, ${amount(gap, gapUnit)} outside the range aimed for (${target}).`,
  'sentence.band.no_path': ({ month, value, unit, target }) =>
    `${amount(value, unit)} at the end of ${month}; target of the year: ${target}; there is no path to compare with.`,
  'sentence.band.path_later': ({ month, value, unit, target }) =>
    `${amount(value, unit)} at the end of ${month}; target of the year: ${target}; the path sets nothing for this month yet.`,
  'sentence.rank.reached': ({ month, place, wanted }) =>
    `As published by the end of ${month}: place ${place}, as wanted (${wanted}).`,
  'sentence.rank.on_path': ({ month, place, wanted }) =>
    `As published by the end of ${month}: place ${place}, as its path wants; wanted by the end of the year: ${wanted}.`,
  'sentence.rank.behind': ({ month, place, wanted, gap }) =>
    `As published by the end of ${month}: place ${place}, ${plural(gap, 'place', 'places')} short of its path; wanted: ${wanted}.`,
  'sentence.rank.no_path': ({ month, place, wanted }) =>
    `As published by the end of ${month}: place ${place}; wanted: ${wanted}; there is no path to compare with.`,
  'sentence.rank.path_later': ({ month, place, wanted }) =>
    `As published by the end of ${month}: place ${place}; wanted by the end of the year: ${wanted}.`,
  'sentence.steps.reached': ({ month, total }) => `All ${total} steps are done at the end of ${month}.`,
  'sentence.steps.on_path': ({ month, done, total }) =>
    `${done} of ${total} steps done at the end of ${month}, as the path wants.`,
  'sentence.steps.ahead': ({ month, done, total, gap }) =>
    `${done} of ${total} steps done at the end of ${month}, ${plural(gap, 'step', 'steps')} ahead of the path.`,
  'sentence.steps.behind': ({ month, done, total, gap }) =>
    `${done} of ${total} steps done at the end of ${month}, ${plural(gap, 'step', 'steps')} behind the path.`,
  'sentence.steps.no_path': ({ month, done, total }) =>
    `${done} of ${total} steps done at the end of ${month}; there is no path to compare with.`,
  'sentence.steps.path_later': ({ month, done, total }) =>
    `${done} of ${total} steps done at the end of ${month}; the path sets nothing for this month yet.`,
  'sentence.children': ({ month, good, total, worst }) =>
    `${good} of ${total} parts met or on track at the end of ${month}; the worst: ${worst}.`,
  'sentence.no_children': () => 'There are no parts to assess this indicator by.',
  'sentence.year.reached': ({ value, unit, target }) =>
    `Result of the year ${amount(value, unit)}: the target is met (${target}).`,
  'sentence.year.short': ({ value, unit, target, gap, gapUnit }) =>
    `Result of the year ${amount(value, unit)}, ${amount(gap, gapUnit)} short of the target (${target}).`,
  'sentence.verdict': ({ verdict, value, unit, target }) =>
    `Verdict at the end of the year: ${verdict}. Result ${amount(value, unit)}, target ${target}.`,
  'sentence.verdict.no_value': ({ verdict, target }) =>
    `Verdict at the end of the year: ${verdict}. Target ${target}; there is no figure for the year.`,
  'sentence.verdict.text': ({ verdict, text, target }) =>
    `Verdict at the end of the year: ${verdict}. Result: ${text}; target ${target}.`,
  'sentence.no_data': ({ month, days }) => `No figure for ${month}, ${plural(days, 'day', 'days')} overdue.`,
  'sentence.incomplete': ({ month, missing }) =>
    `The total to the end of ${month} cannot be worked out: the figure of ${missing} is missing.`,
  'sentence.awaiting': ({ month, due }) => `No figure for ${month} yet; due ${due}.`,
  'sentence.not_due': ({ next }) => `Nothing due this month; next: ${next}.`,
  'sentence.not_due.last': ({ next, lastMonth, lastStatus }) =>
    `Nothing due this month; next: ${next}. When last due (${lastMonth}): ${lastStatus}.`,
  'sentence.absent': ({ month, absence }) => `${month}: ${absence}.`,
  'sentence.text': ({ month, text }) => `Result for ${month}: ${text}.`,
  'sentence.no_target': () => 'No target has been set for this indicator this year.',
  'sentence.withheld': ({ month }) => `Figures for ${month} are being collected and are not published yet.`,
  'warning.W1': () => 'No approved monthly path',
  'warning.W2': ({ days }) => `Figure not reported, ${plural(days, 'day', 'days')} overdue`,
  'warning.W3': ({ months }) => `No result after ${plural(months, 'month', 'months')}`,
  'warning.W4': ({ months }) =>
    `Behind the path beyond the threshold ${plural(months, 'month', 'months')} in a row`,
  'warning.W6': ({ multiple, perMonth, unit }) =>
    `Each remaining month needs ${amount(perMonth, unit)}, ${multiple} times the last three months’ average`,
  'warning.W8': ({ percent }) => `${percent}% below the same period last year`,
  'warning.W8.points': ({ gap, gapUnit }) => `${amount(gap, gapUnit)} below the same period last year`,
  'warning.W8.higher': ({ percent }) => `${percent}% above the same period last year`,
  'warning.W8.points.higher': ({ gap, gapUnit }) => `${amount(gap, gapUnit)} above the same period last year`,
  'warning.W9': ({ times }) => `Estimate revised down ${plural(times, 'time', 'times')}`,
  'warning.W10': () => 'The same unit missed this target last year',
};
