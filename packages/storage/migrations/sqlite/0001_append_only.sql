-- Tables that only grow. A table rebuilt by a later migration loses its triggers: make them again there (the runner looks).
CREATE TRIGGER figures_no_update BEFORE UPDATE ON figures BEGIN SELECT RAISE(ABORT, 'append_only: figures'); END;
--> statement-breakpoint
CREATE TRIGGER figures_no_delete BEFORE DELETE ON figures BEGIN SELECT RAISE(ABORT, 'append_only: figures'); END;
--> statement-breakpoint
CREATE TRIGGER targets_no_update BEFORE UPDATE ON targets BEGIN SELECT RAISE(ABORT, 'append_only: targets'); END;
--> statement-breakpoint
CREATE TRIGGER targets_no_delete BEFORE DELETE ON targets BEGIN SELECT RAISE(ABORT, 'append_only: targets'); END;
--> statement-breakpoint
CREATE TRIGGER paths_no_update BEFORE UPDATE ON paths BEGIN SELECT RAISE(ABORT, 'append_only: paths'); END;
--> statement-breakpoint
CREATE TRIGGER paths_no_delete BEFORE DELETE ON paths BEGIN SELECT RAISE(ABORT, 'append_only: paths'); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_no_update BEFORE UPDATE ON verdicts BEGIN SELECT RAISE(ABORT, 'append_only: verdicts'); END;
--> statement-breakpoint
CREATE TRIGGER verdicts_no_delete BEFORE DELETE ON verdicts BEGIN SELECT RAISE(ABORT, 'append_only: verdicts'); END;
--> statement-breakpoint
CREATE TRIGGER rule_versions_no_update BEFORE UPDATE ON rule_versions BEGIN SELECT RAISE(ABORT, 'append_only: rule_versions'); END;
--> statement-breakpoint
CREATE TRIGGER rule_versions_no_delete BEFORE DELETE ON rule_versions BEGIN SELECT RAISE(ABORT, 'append_only: rule_versions'); END;
--> statement-breakpoint
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'append_only: audit'); END;
--> statement-breakpoint
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'append_only: audit'); END;
--> statement-breakpoint
-- The counters repositories draw from.
INSERT INTO sequences (name, value) VALUES ('revision', 0), ('figures', 0), ('verdicts', 0), ('readiness', 0);
