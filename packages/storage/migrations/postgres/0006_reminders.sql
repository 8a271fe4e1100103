CREATE TABLE "mail_attempts" (
	"message_id" text COLLATE "C" NOT NULL,
	"number" integer NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"outcome" text COLLATE "C" NOT NULL,
	"code" text COLLATE "C",
	CONSTRAINT "mail_attempts_pkey" PRIMARY KEY("message_id","number"),
	CONSTRAINT "mail_attempts_number_least" CHECK ("number" >= 1),
	CONSTRAINT "mail_attempts_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "mail_attempts_outcome_listed" CHECK ("outcome" in ('sent', 'refused', 'failed'))
);
--> statement-breakpoint
CREATE TABLE "mails" (
	"message_id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"state" text COLLATE "C" NOT NULL,
	"attempts" integer NOT NULL,
	"next_at" text COLLATE "C" NOT NULL,
	"ended_at" text COLLATE "C",
	CONSTRAINT "mails_state_listed" CHECK ("state" in ('waiting', 'sent', 'refused', 'given_up', 'not_needed')),
	CONSTRAINT "mails_attempts_least" CHECK ("attempts" >= 0),
	CONSTRAINT "mails_next_at_shape" CHECK ("next_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "mails_ended_at_shape" CHECK ("ended_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "mails_ended" CHECK ((state = 'waiting') = (ended_at is null))
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"message_id" text COLLATE "C" NOT NULL,
	"account_id" text COLLATE "C" NOT NULL,
	"unit_id" text COLLATE "C" NOT NULL,
	"period" text COLLATE "C" NOT NULL,
	"due_at" text COLLATE "C" NOT NULL,
	"stage" text COLLATE "C" NOT NULL,
	"round" integer NOT NULL,
	"indicator_ids" text COLLATE "C" NOT NULL,
	"at" text COLLATE "C" NOT NULL,
	"done_by" text COLLATE "C",
	CONSTRAINT "reminders_once_unique" UNIQUE("account_id","unit_id","period","due_at","stage","round"),
	CONSTRAINT "reminders_period_shape" CHECK ("period" ~ '^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$'),
	CONSTRAINT "reminders_due_at_shape" CHECK ("due_at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "reminders_stage_listed" CHECK ("stage" in ('three_days', 'one_day', 'two_hours', 'overdue', 'by_office')),
	CONSTRAINT "reminders_round_least" CHECK ("round" >= 0),
	CONSTRAINT "reminders_at_shape" CHECK ("at" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}[.][0-9]{3}Z$'),
	CONSTRAINT "reminders_by_office" CHECK ((stage = 'by_office') = (done_by is not null))
);
--> statement-breakpoint
ALTER TABLE "accounts" ADD COLUMN "email" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "mail_attempts" ADD CONSTRAINT "mail_attempts_message_id_mails_message_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."mails"("message_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_message_id_notices_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mails" ADD CONSTRAINT "mails_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_message_id_notices_id_fk" FOREIGN KEY ("message_id") REFERENCES "public"."notices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_account_id_accounts_id_fk" FOREIGN KEY ("account_id") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_unit_id_units_id_fk" FOREIGN KEY ("unit_id") REFERENCES "public"."units"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminders" ADD CONSTRAINT "reminders_done_by_accounts_id_fk" FOREIGN KEY ("done_by") REFERENCES "public"."accounts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "mails_state_next_at_index" ON "mails" USING btree ("state","next_at");--> statement-breakpoint
CREATE INDEX "reminders_period_index" ON "reminders" USING btree ("period");--> statement-breakpoint
CREATE INDEX "reminders_message_id_index" ON "reminders" USING btree ("message_id");
--> statement-breakpoint
CREATE TRIGGER reminders_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON reminders FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER mail_attempts_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON mail_attempts FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
