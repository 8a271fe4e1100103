import type { helpVi } from './help.vi.ts';

export const helpEn = {
  title: 'Help',
  lead: 'How to read the pages of Về Đích, and its keys.',
  contact:
    'For help contact the Party office. When reporting a fault, please quote the error code on the screen.',
  statuses: {
    title: 'Symbols and statuses',
    intro:
      'Each status has a symbol, a word and a colour, always together. The shapes differ, so a black-and-white print can be read.',
    running: 'While the year runs',
    final: 'Once the year has ended (confirmed by a named official)',
  },
  colours: {
    title: 'Colours',
    points: [
      'Blue: good. Amber: at risk. Crimson: expected to miss, or missed. Grey: not known.',
      'Bars of good indicators are slate; only bars that need attention are coloured.',
      'The red line at the top of the page and beside the open menu entry is decoration, not a status.',
    ],
  },
  bar: {
    title: 'The bar and the tick of the path',
    caption: 'Example: 45% of the year’s target, where the path to date is 58%.',
    points: [
      'The length is the result against the target of the year. All bars of a page share one scale, 0 to 120%.',
      'The thick tick is the path: what is needed by the month shown, as the unit committed to it; it is not the target divided by twelve.',
      'The thin line is 100% of the year’s target. A bar that does not reach the tick is behind.',
      'For levels (such as a coverage rate) the bar is the part of the way gone from the start of the year to the target.',
      'Where lower is better the result is a dot and the limit a wall at the right; inside is good.',
      'A dashed box means no figure. What is missing is never taken for 0.',
    ],
  },
  kinds: 'The sixteen kinds of indicator',
  decided: {
    title: 'How a status is decided',
    points: [
      'Met: the result has reached the target of the year and cannot go down any more.',
      'On track: within 3 points of the path, and the path is approved. Without a path nothing is called on track.',
      'At risk: 3 to 15 points behind the path.',
      'Expected to miss: more than 15 points behind the path, and only from March on.',
      'For rates and levels the gap that decides is measured in percent of the way from the start of the year to the target, not in points of the rate. Example: 70% at the start, target 80%, so the way is 10 points. Path to date 76% (60% of the way), actual 75% (50% of the way): the rate is 1 point short, but the gap that decides is 10% of the way, hence at risk.',
      'The warning “behind the path beyond the threshold” counts months in a row that were 3 points or more behind, the threshold of “At risk”; months less behind do not count.',
      'Where lower is better, the number against the path is the plain difference: “−2 accidents” is 2 below the path, which is good.',
      'No data: due and not reported. Last month’s figure is never used instead.',
      'Not yet due: published by quarter or year and none falls in this month, or due but before its deadline (which is then shown).',
      'At the end of the year the system proposes and a named official confirms or decides otherwise with a reason; both are kept.',
    ],
    count:
      'A number such as 23/29 counts main indicators only; “of which” rows never count. The groups always add up; where they do not, the page says so.',
  },
  figures: {
    title: 'Estimate, provisional, official, illustrative',
    terms: [
      {
        term: 'Estimate',
        meaning: 'made before the period ends or before all reports are in; may still move a lot.',
      },
      { term: 'Provisional', meaning: 'put together from the reports there are; may still move a little.' },
      { term: 'Official', meaning: 'published; changed only with a recorded reason.' },
      {
        term: 'Illustrative',
        meaning: 'filled in for the demonstration, dotted underneath; not a published figure.',
      },
      {
        term: 'Locked month',
        meaning:
          'once the Office has locked a month its figures cannot be changed; reopening needs a reason.',
      },
      { term: '—', meaning: 'no figure. A 0 is shown only where the unit reported 0.' },
    ],
  },
  keys: {
    title: 'Keyboard shortcuts',
    note: 'Shortcuts do nothing while you type into a field. Single keys can be switched off in the account menu.',
    key: 'Key',
    does: 'Does',
    list: [
      { keys: 'Ctrl+K', does: 'Search indicators, units, pages' },
      { keys: '[  ]', does: 'Previous month, next month' },
      { keys: 'G then T', does: 'Go to the overview' },
      { keys: 'G then C', does: 'Go to the indicators' },
      { keys: 'G then D', does: 'Go to the review (Office, leaders, auditors)' },
      { keys: 'A  R', does: 'Approve, return the figure shown (in the list of the review page)' },
      { keys: 'X', does: 'Select figures to approve together; Shift+A approves the selected' },
      { keys: 'J  K', does: 'Next row, previous row' },
      { keys: 'Enter', does: 'Open the chosen row' },
      { keys: 'Space', does: 'Peek at the chosen row (indicators page)' },
      { keys: 'F', does: 'To the table’s search field' },
      { keys: 'Arrow keys', does: 'Walk the tiles of a status group' },
      { keys: '?', does: 'List of shortcuts' },
      { keys: 'Esc', does: 'Close the top layer' },
      { keys: 'Ctrl+V', does: 'When entering figures: paste cells from Excel, seen before they are written' },
      { keys: 'Ctrl+Enter', does: 'On the reports page: export Word; while a sentence is written: save it' },
      { keys: 'Ctrl+P', does: 'Print the page' },
    ],
  },
} satisfies typeof helpVi;
