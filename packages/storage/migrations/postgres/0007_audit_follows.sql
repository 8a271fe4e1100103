-- The chain cannot fork because a row must follow the last one; the index that said so was written at random places.
ALTER TABLE "audit" DROP CONSTRAINT "audit_previous_hash_unique";
--> statement-breakpoint
-- Volatile, so that it sees the rows its own statement has put down before.
CREATE FUNCTION refuse_fork() RETURNS trigger LANGUAGE plpgsql VOLATILE AS $$
BEGIN
  IF NEW.previous_hash IS DISTINCT FROM (CASE NEW.sequence
    WHEN 1 THEN repeat('0', 64)
    ELSE (SELECT hash FROM audit WHERE sequence = NEW.sequence - 1)
  END) THEN
    RAISE EXCEPTION 'append_only: audit'
      USING ERRCODE = 'VD001', CONSTRAINT = 'audit_append_only', TABLE = 'audit';
  END IF;
  RETURN NEW;
END
$$;
--> statement-breakpoint
CREATE TRIGGER audit_follows BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION refuse_fork();
