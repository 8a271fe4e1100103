import { plural } from '../english-words.ts';
import type { overviewVi } from './overview.vi.ts';

type Headline = { lead: string; miss: string; risk: string; good: string; total: string };

const indicators = (count: string): string => plural(count, 'indicator', 'indicators');

export const overviewEn = {
  title: 'Overview',
  headline: {
    lead: ({ month }: { month: string }) => `By the end of ${month}`,
    leadOpen: ({ month, received, due }: { month: string; received: string; due: string }) =>
      `${month} is not locked yet, only ${received} of ${due} figures are in`,
    bad: ({ lead, miss, risk, good, total }: Headline) =>
      `${lead}: [[${miss} expected to miss]], ${risk} at risk; ${good}/${total} met or on track.`,
    good: ({ lead, risk, good, total }: Headline) =>
      `${lead}: none expected to miss; ${risk} at risk; ${good}/${total} met or on track.`,
    unknown: ({ lead }: Headline) => `${lead}: no indicator can be assessed yet.`,
    own: ({ lead, miss, risk, good, total }: Headline) =>
      `${lead}; of your unit’s ${indicators(total)}: ${miss} expected to miss, ${risk} at risk, ${good} met or on track.`,
    closed: ({ year, met, total, missed }: { year: string; met: string; total: string; missed: string }) =>
      `${year}: ${met}/${total} targets met or exceeded; ${missed} missed.`,
  },
  toVerdicts: 'Verdict and explanation of each indicator',
  closedNames: 'Missed:',
  closedParts: ({ exceeded, met }: { exceeded: string; met: string }) => `${exceeded} exceeded, ${met} met`,
  undecided: ({ count }: { count: string }) => `${indicators(count)} without a confirmed verdict`,
  facts: {
    label: 'State of the figures',
    unknown: ({ noFigure, notDue }: { noFigure: string; notDue: string }) =>
      `${noFigure} without data, ${notDue} not yet due`,
    unknownAwaited: ({ noFigure, notDue, awaited }: { noFigure: string; notDue: string; awaited: string }) =>
      `${noFigure} without data, ${notDue} not yet due, ${awaited} awaited`,
    withheld: ({ count }: { count: string }) => `${count} not published`,
    lastYear: ({ year, met, total }: { year: string; met: string; total: string }) =>
      `${year}: ${met}/${total} met or exceeded`,
    reported: ({ received, due }: { received: string; due: string }) =>
      `${received}/${due} figures due are in`,
    dotted: 'dotted: illustrative figure',
    set: ({ name, document }: { name: string; document: string }) => `${name}, ${document}`,
  },
  collecting: ({ month, received, due }: { month: string; received: string; due: string }) =>
    `Figures for ${month} are being collected: ${received} of ${due} due are in. What follows may change when the month is locked.`,
  ownOnly: ({ count, month }: { count: string; month: string }) =>
    `${indicators(count)} of other units: not published until ${month} is locked, so this page speaks of your own unit’s only.`,
  laterMonthOpen: ({ month }: { month: string }) => `Figures for ${month} are being collected.`,
  seeUnlocked: 'See figures not yet locked',
  strip: 'Indicators by status',
  tile: ({ number, name, status }: { number: string; name: string; status: string }) =>
    `${number}. ${name}: ${status}`,
  showList: 'Show the list',
  awaited: ({ count }: { count: string }) => `of which ${count} awaited`,
  reconcile: ({ counted, total }: { counted: string; total: string }) =>
    `The groups add to ${counted}, the indicators are ${total}: they differ, and the Office is looking into it.`,
  attention: {
    title: 'Needs attention',
    count: ({ count }: { count: string }) => `(${count})`,
    none: 'No indicator needs attention this month.',
    noneOwn: 'None of your unit’s indicators needs attention this month.',
    since: ({ month }: { month: string }) => `since ${month}`,
    sinceFull: ({ month }: { month: string }) => `Warned since ${month}`,
    lead: ({ unit, head }: { unit: string; head: string }) => `${unit} – ${head}`,
    all: ({ count }: { count: string }) => `Show all ${count}`,
    first: ({ shown, count }: { shown: string; count: string }) =>
      `${shown} of ${indicators(count)}, worst first`,
    legendTick: 'path to date',
    legendFull: 'target of the year',
    gap: 'To path',
    lastDue: ({ month, status }: { month: string; status: string }) => `When last due (${month}): ${status}`,
    lastDueTitle: 'No figure this month, but not well when last due:',
  },
  start: {
    title: 'Start of the year',
    days: ({ days, date }: { days: string; date: string }) =>
      `${plural(days, 'day', 'days')} since 01/01, up to ${date}`,
    notConsidered: ({ count }: { count: string }) => `${count} not yet due, not considered`,
    withResult: 'With a result',
    startedWithoutResult: 'Started, no result yet',
    notStarted: 'Not started',
    withoutPath: 'Without a path',
    units: 'Units with nothing started',
    unitLine: ({ unit, count, days }: { unit: string; count: string; days: string }) =>
      `${unit}: ${indicators(count)}, after ${plural(days, 'day', 'days')}`,
    noUnits: 'Of the units with an indicator due, every one has started at least one.',
    none: 'None.',
  },
  changes: {
    title: ({ month }: { month: string }) => `Changes since ${month}`,
    none: 'No change since last month.',
    noneOwn: 'None of your unit’s indicators has changed since last month.',
    better: 'Better',
    worse: 'Worse',
    newlyMet: 'Newly met',
    revised: 'Earlier figures revised',
    firstMonth: 'First month of the year: no month before to compare with.',
  },
  matrix: {
    title: 'Trend and status',
    titleByGroup: 'Status by field',
    titleByUnit: 'Status by unit',
    by: 'Arrange by',
    byTrend: 'Trend',
    byGroup: 'Field',
    byUnit: 'Unit',
    improving: 'Improving',
    steady: 'Steady',
    worsening: 'Getting worse',
    unknown: 'Not enough data',
    first: 'to be dealt with first',
    note: 'Trend: the status this month against three months before.',
    empty: '—',
    found: ({ count }: { count: string }) => `${indicators(count)} getting worse`,
    foundNone: 'No indicator is getting worse',
    foundNoneOwn: 'None of your unit’s indicators is getting worse',
  },
  history: {
    title: 'Month by month',
    up: ({ from, to, since, now }: { from: string; to: string; since: string; now: string }) =>
      `Indicators needing attention rose from ${from} (${since}) to ${to} (${now})`,
    down: ({ from, to, since, now }: { from: string; to: string; since: string; now: string }) =>
      `Indicators needing attention fell from ${from} (${since}) to ${to} (${now})`,
    same: ({ count, since, now }: { count: string; since: string; now: string }) =>
      `Indicators needing attention: ${count}, unchanged from ${since} to ${now}`,
    closed: ({ missed, peak, when }: { missed: string; peak: string; when: string }) =>
      `The year ended with ${missed} missed; at most ${peak} needed attention (${when})`,
    one: ({ count, now }: { count: string; now: string }) =>
      `Indicators needing attention: ${count} (${now})`,
    note: 'Indicators by status, month by month. Needing attention: expected to miss, at risk, no data.',
    status: 'Status',
    open: 'not locked',
    openNote: 'Hatched columns with a dashed edge: the month is not locked.',
    lastYear: ({ year, met, total, missed }: { year: string; met: string; total: string; missed: string }) =>
      `End of ${year}: ${met}/${total} met or exceeded, ${missed} missed.`,
  },
  groups: {
    title: 'By field',
    group: 'Field',
    total: 'Indicators',
    all: 'Total',
  },
  empty: {
    title: ({ year }: { year: string }) => `No plan for ${year} yet.`,
    next: 'Once the targets of the year are entered, this page shows the status of each.',
    action: 'Choose another year where year and month are chosen, at the top of the page.',
  },
  catalogue: {
    title: ({ year }: { year: string }) => `Indicators of ${year}`,
    why: 'Administrators do not see figures: running units and accounts is kept apart from the figures of the Party committee. Below are the names of the indicators and the units that lead them.',
    name: 'Indicator',
    unit: 'Unit of measure',
    lead: 'Lead unit',
  },
  filtered: ({ names }: { names: string }) => `Only these fields are listed: ${names}.`,
  showAll: 'Show all fields',
  legend: 'Legend',
} satisfies typeof overviewVi;
