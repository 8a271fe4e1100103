/**
 * Every address of the API, as plain values: what the server binds and what the browser calls. No schema in here, so
 * that the browser need not carry a validator.
 */
export const routes = {
  about: { method: 'GET', path: '/api/about' },
  signIn: { method: 'POST', path: '/api/session' },
  session: { method: 'GET', path: '/api/session' },
  signOut: { method: 'DELETE', path: '/api/session' },
  years: { method: 'GET', path: '/api/years' },
  targetSets: { method: 'GET', path: '/api/years/:year/target-sets' },
  catalogue: { method: 'GET', path: '/api/years/:year/indicators' },
  dashboard: { method: 'GET', path: '/api/years/:year/months/:month/dashboard' },
  indicator: { method: 'GET', path: '/api/years/:year/months/:month/indicators/:code' },
  entryUnits: { method: 'GET', path: '/api/years/:year/months/:month/entry' },
  entryForm: { method: 'GET', path: '/api/years/:year/months/:month/entry/:unit' },
  saveEntry: { method: 'PUT', path: '/api/years/:year/months/:month/entry/:unit/indicators/:code' },
  saveEntries: { method: 'PUT', path: '/api/years/:year/entry/:unit' },
  handIn: { method: 'POST', path: '/api/years/:year/months/:month/entry/:unit/submission' },
  takeBack: { method: 'POST', path: '/api/years/:year/months/:month/entry/:unit/withdrawal' },
  sheets: { method: 'POST', path: '/api/sheets' },
  entryTemplate: { method: 'GET', path: '/api/years/:year/months/:month/entry/:unit/template' },
  sheetLabels: { method: 'GET', path: '/api/years/:year/entry/:unit/labels' },
  rememberLabels: { method: 'POST', path: '/api/years/:year/entry/:unit/labels' },
  addAttachment: {
    method: 'POST',
    path: '/api/years/:year/months/:month/entry/:unit/indicators/:code/attachments',
  },
  attachment: { method: 'GET', path: '/api/attachments/:id' },
  removeAttachment: { method: 'DELETE', path: '/api/attachments/:id' },
  review: { method: 'GET', path: '/api/years/:year/months/:month/review' },
  approve: { method: 'POST', path: '/api/years/:year/months/:month/review/approvals' },
  returnEntry: { method: 'POST', path: '/api/years/:year/months/:month/review/returns/:code' },
  editForUnit: { method: 'POST', path: '/api/years/:year/months/:month/review/edits/:code' },
  proposeLock: { method: 'PUT', path: '/api/years/:year/months/:month/lock-proposal' },
  withdrawLockProposal: { method: 'DELETE', path: '/api/years/:year/months/:month/lock-proposal' },
  setDeadlines: { method: 'PUT', path: '/api/years/:year/months/:month/deadlines' },
  lock: { method: 'POST', path: '/api/years/:year/months/:month/lock' },
  requestReopening: { method: 'POST', path: '/api/years/:year/months/:month/reopenings' },
  decideReopening: { method: 'POST', path: '/api/reopenings/:id/decision' },
  remind: { method: 'POST', path: '/api/years/:year/months/:month/reminders' },
  reminderLog: { method: 'GET', path: '/api/years/:year/reminders' },
  timeliness: { method: 'GET', path: '/api/years/:year/timeliness' },
  dossiers: { method: 'GET', path: '/api/years/:year/months/:month/dossiers' },
  freezeDossier: { method: 'POST', path: '/api/years/:year/months/:month/dossiers' },
  presented: { method: 'GET', path: '/api/years/:year/months/:month/presented' },
  dossierReport: { method: 'GET', path: '/api/dossiers/:id/report' },
  writeDossierText: { method: 'PUT', path: '/api/dossiers/:id/texts/:key' },
  saveReportLayout: { method: 'POST', path: '/api/dossiers/:id/layouts' },
  exportReport: { method: 'POST', path: '/api/dossiers/:id/exports' },
  exportedFile: { method: 'GET', path: '/api/exports/:id' },
  yearEnd: { method: 'GET', path: '/api/years/:year/verdicts' },
  confirmVerdicts: { method: 'POST', path: '/api/years/:year/verdicts' },
  explainMiss: { method: 'PUT', path: '/api/years/:year/verdicts/:code/explanation' },
  closeYear: { method: 'POST', path: '/api/years/:year/closing' },
  notices: { method: 'GET', path: '/api/notices' },
  seeNotices: { method: 'POST', path: '/api/notices/seen' },
} as const;

export type RouteName = keyof typeof routes;

/** The address of a route with its parameters filled in and the query appended. */
export const addressOf = (
  name: RouteName,
  parameters: Readonly<Record<string, string | number>> = {},
  query: Readonly<Record<string, string | undefined>> = {},
): string => {
  const path = routes[name].path.replace(/:([a-z]+)/gi, (_, key: string) => {
    const value = parameters[key];
    // A dot would be resolved away by the browser, and lead somewhere else.
    if (value === undefined || /^\.{0,2}$/.test(String(value)))
      throw new RangeError(`route ${name} needs ${key}`);
    return encodeURIComponent(String(value));
  });
  const asked = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = asked
    .map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`)
    .join('&');
  return search === '' ? path : `${path}?${search}`;
};
