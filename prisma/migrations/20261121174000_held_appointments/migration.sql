BEGIN;

-- Which holds are over: few rows at any time, looked for by every pass of the waitlist.
CREATE INDEX "appointment_held_idx" ON "appointment" ("org_id", "hold_expires_at") WHERE "status" = 'HELD';

COMMIT;
