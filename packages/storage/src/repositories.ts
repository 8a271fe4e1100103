/** All repositories of one connection, made once and handed out by lease. */
import { Changes } from './changes.ts';
import type { Connection } from './connection.ts';
import { answeredKeysReading, answeredKeysWriting } from './repositories/answered-keys.ts';
import { accountsReading, accountsWriting } from './repositories/accounts.ts';
import { attachmentsReading, attachmentsWriting } from './repositories/attachments.ts';
import { auditReading, auditWriting } from './repositories/audit.ts';
import { counters } from './repositories/counters.ts';
import { dossiersReading, dossiersWriting } from './repositories/dossiers.ts';
import { figuresReading, figuresWriting } from './repositories/figures.ts';
import { indicatorsReading, indicatorsWriting } from './repositories/indicators.ts';
import { installationReading, installationWriting } from './repositories/installation.ts';
import type { ReadingRepositories, WritingRepositories } from './repositories/interfaces.ts';
import { mailsReading, mailsWriting } from './repositories/mails.ts';
import { noticesReading, noticesWriting } from './repositories/notices.ts';
import { organisationReading, organisationWriting } from './repositories/organisation.ts';
import { periodWorkReading, periodWorkWriting } from './repositories/period-work.ts';
import { periodsReading, periodsWriting } from './repositories/periods.ts';
import { remindersReading, remindersWriting } from './repositories/reminders.ts';
import { rulesReading, rulesWriting } from './repositories/rules.ts';
import { sessionsReading, sessionsWriting } from './repositories/sessions.ts';
import { sheetLabelsReading, sheetLabelsWriting } from './repositories/sheet-labels.ts';
import { submissionsReading, submissionsWriting } from './repositories/submissions.ts';
import { targetSetsReading, targetSetsWriting } from './repositories/target-sets.ts';

export type RepositorySet = {
  readonly changes: Changes;
  readonly counters: ReturnType<typeof counters>;
  readonly reading: ReadingRepositories;
  readonly writing: WritingRepositories;
};

/** The repositories of a connection. */
export const repositoriesOf = (source: Omit<Connection, 'changes'>): RepositorySet => {
  const connection: Connection = { ...source, changes: new Changes() };
  const sequences = counters(connection);
  return {
    changes: connection.changes,
    counters: sequences,
    reading: {
      organisation: organisationReading(connection),
      accounts: accountsReading(connection),
      sessions: sessionsReading(connection),
      targetSets: targetSetsReading(connection),
      indicators: indicatorsReading(connection),
      periods: periodsReading(connection),
      figures: figuresReading(connection),
      rules: rulesReading(connection),
      submissions: submissionsReading(connection),
      attachments: attachmentsReading(connection),
      periodWork: periodWorkReading(connection),
      notices: noticesReading(connection),
      reminders: remindersReading(connection),
      mails: mailsReading(connection),
      dossiers: dossiersReading(connection),
      answeredKeys: answeredKeysReading(connection),
      sheetLabels: sheetLabelsReading(connection),
      audit: auditReading(connection),
      installation: installationReading(connection, sequences),
    },
    writing: {
      organisation: organisationWriting(connection),
      accounts: accountsWriting(connection),
      sessions: sessionsWriting(connection),
      targetSets: targetSetsWriting(connection, sequences),
      indicators: indicatorsWriting(connection),
      periods: periodsWriting(connection),
      figures: figuresWriting(connection, sequences),
      rules: rulesWriting(connection),
      submissions: submissionsWriting(connection, sequences),
      attachments: attachmentsWriting(connection),
      periodWork: periodWorkWriting(connection),
      notices: noticesWriting(connection, sequences),
      reminders: remindersWriting(connection),
      mails: mailsWriting(connection),
      dossiers: dossiersWriting(connection, sequences),
      answeredKeys: answeredKeysWriting(connection),
      sheetLabels: sheetLabelsWriting(connection, sequences),
      audit: auditWriting(connection),
      installation: installationWriting(connection, sequences),
    },
  };
};
