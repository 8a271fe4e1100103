/** What the clock does about reminders, in this order: who is due is told, then the outbox is emptied. */
import type { Dependencies } from '../dependencies.ts';
import { createStructures } from '../month-work/structure.ts';
import type { Job } from '../operation/jobs.ts';
import { runReminders } from './run-reminders.ts';
import { sendMails } from './send-mails.ts';

/** The jobs of reminders. */
export const reminderJobs = (dependencies: Dependencies): readonly Job[] => {
  const structures = createStructures();
  return [
    { name: 'reminders', run: runReminders(dependencies, structures) },
    { name: 'mails', run: sendMails(dependencies, structures) },
  ];
};
