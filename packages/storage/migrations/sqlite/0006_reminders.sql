CREATE TABLE `mail_attempts` (
	`message_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` text NOT NULL,
	`outcome` text NOT NULL,
	`code` text,
	PRIMARY KEY(`message_id`, `number`),
	FOREIGN KEY (`message_id`) REFERENCES `mails`(`message_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mail_attempts_number_least" CHECK("number" >= 1),
	CONSTRAINT "mail_attempts_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "mail_attempts_outcome_listed" CHECK("outcome" in ('sent', 'refused', 'failed'))
);
--> statement-breakpoint
CREATE TABLE `mails` (
	`message_id` text PRIMARY KEY NOT NULL,
	`account_id` text NOT NULL,
	`state` text NOT NULL,
	`attempts` integer NOT NULL,
	`next_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`message_id`) REFERENCES `notices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mails_state_listed" CHECK("state" in ('waiting', 'sent', 'refused', 'given_up', 'not_needed')),
	CONSTRAINT "mails_attempts_least" CHECK("attempts" >= 0),
	CONSTRAINT "mails_next_at_shape" CHECK("next_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "mails_ended_at_shape" CHECK("ended_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "mails_ended" CHECK((state = 'waiting') = (ended_at is null))
);
--> statement-breakpoint
CREATE INDEX `mails_state_next_at_index` ON `mails` (`state`,`next_at`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`message_id` text NOT NULL,
	`account_id` text NOT NULL,
	`unit_id` text NOT NULL,
	`period` text NOT NULL,
	`due_at` text NOT NULL,
	`stage` text NOT NULL,
	`round` integer NOT NULL,
	`indicator_ids` text NOT NULL,
	`at` text NOT NULL,
	`done_by` text,
	FOREIGN KEY (`message_id`) REFERENCES `notices`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`unit_id`) REFERENCES `units`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`done_by`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reminders_period_shape" CHECK("period" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]' and substr("period", 1, 4) between '1900' and '2199' and substr("period", 6, 2) between '01' and '12'),
	CONSTRAINT "reminders_due_at_shape" CHECK("due_at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "reminders_stage_listed" CHECK("stage" in ('three_days', 'one_day', 'two_hours', 'overdue', 'by_office')),
	CONSTRAINT "reminders_round_least" CHECK("round" >= 0),
	CONSTRAINT "reminders_at_shape" CHECK("at" glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T[0-9][0-9]:[0-9][0-9]:[0-9][0-9].[0-9][0-9][0-9]Z'),
	CONSTRAINT "reminders_by_office" CHECK((stage = 'by_office') = (done_by is not null))
);
--> statement-breakpoint
CREATE INDEX `reminders_period_index` ON `reminders` (`period`);--> statement-breakpoint
CREATE INDEX `reminders_message_id_index` ON `reminders` (`message_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once_unique` ON `reminders` (`account_id`,`unit_id`,`period`,`due_at`,`stage`,`round`);--> statement-breakpoint
ALTER TABLE `accounts` ADD `email` text;
--> statement-breakpoint
CREATE TRIGGER reminders_no_update BEFORE UPDATE ON reminders BEGIN SELECT RAISE(ABORT, 'append_only: reminders'); END;
--> statement-breakpoint
CREATE TRIGGER reminders_no_delete BEFORE DELETE ON reminders BEGIN SELECT RAISE(ABORT, 'append_only: reminders'); END;
--> statement-breakpoint
CREATE TRIGGER mail_attempts_no_update BEFORE UPDATE ON mail_attempts BEGIN SELECT RAISE(ABORT, 'append_only: mail_attempts'); END;
--> statement-breakpoint
CREATE TRIGGER mail_attempts_no_delete BEFORE DELETE ON mail_attempts BEGIN SELECT RAISE(ABORT, 'append_only: mail_attempts'); END;
