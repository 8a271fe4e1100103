-- The chain cannot fork because a row must follow the last one; the index that said so was written at random places.
DROP INDEX `audit_previous_hash_unique`;
--> statement-breakpoint
CREATE TRIGGER audit_follows BEFORE INSERT ON audit
WHEN NEW.previous_hash IS NOT CASE NEW.sequence
  WHEN 1 THEN '0000000000000000000000000000000000000000000000000000000000000000'
  ELSE (SELECT hash FROM audit WHERE sequence = NEW.sequence - 1)
END
BEGIN SELECT RAISE(ABORT, 'append_only: audit'); END;
