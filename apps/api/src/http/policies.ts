/**
 * One policy per address. A route that is not here does not start the server; a policy without a route does not compile
 * or does not start it either.
 */
import type { RouteName } from '@ve-dich/contract';
import type { Action } from '@ve-dich/domain';

/** `public`: anybody; `signed-in`: any live session; an action: who the domain permits it to. */
export type Policy = 'public' | 'signed-in' | Action;

export const policies = {
  about: 'public',
  signIn: 'public',
  session: 'signed-in',
  signOut: 'signed-in',
  years: 'catalogue.read',
  targetSets: 'catalogue.read',
  catalogue: 'catalogue.read',
  dashboard: 'dashboard.read',
  indicator: 'dashboard.read',
  entryUnits: 'entry.read',
  entryForm: 'entry.read',
  saveEntry: 'entry.save',
  saveEntries: 'entry.save',
  // Which of the two it is depends on who asks: a clerk hands to the head, a head sends to the office.
  handIn: 'entry.save',
  takeBack: 'entry.take_back',
  sheets: 'entry.save',
  entryTemplate: 'entry.read',
  sheetLabels: 'entry.read',
  rememberLabels: 'entry.save',
  addAttachment: 'entry.save',
  attachment: 'attachment.read',
  removeAttachment: 'entry.save',
  review: 'review.read',
  approve: 'review.decide',
  returnEntry: 'review.decide',
  editForUnit: 'review.decide',
  proposeLock: 'period.propose_lock',
  withdrawLockProposal: 'period.propose_lock',
  dossiers: 'report.read',
  freezeDossier: 'report.freeze',
  presented: 'report.read',
  dossierReport: 'report.read',
  writeDossierText: 'report.write',
  saveReportLayout: 'report.write',
  exportReport: 'report.export',
  exportedFile: 'report.read',
  setDeadlines: 'period.set_deadlines',
  lock: 'period.lock',
  requestReopening: 'reopening.request',
  decideReopening: 'reopening.decide',
  remind: 'reminder.send',
  reminderLog: 'reminders.read',
  timeliness: 'timeliness.read',
  yearEnd: 'verdict.read',
  confirmVerdicts: 'verdict.confirm',
  // A unit's own, the office any: asked again of the row.
  explainMiss: 'verdict.explain',
  closeYear: 'year.close',
  notices: 'notices.read',
  seeNotices: 'notices.read',
} as const satisfies Record<RouteName, Policy>;
