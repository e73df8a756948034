BEGIN;

-- How far an appointment reaches from its start, as durations and buffers of at most a day allow: who looks for what is busy
-- in a range need not look further, and an index of starts serves. Imported ones take no time.
ALTER TABLE "appointment" ADD CONSTRAINT "appointment_span_check" CHECK (
  "imported_at" IS NOT NULL
  OR ("starts_at" - "busy_from" <= interval '24 hours' AND "busy_until" - "starts_at" <= interval '48 hours')
);

COMMIT;
