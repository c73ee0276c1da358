-- What was made, not only when: a timestamp in it cannot be made a second time. Empty where a signature was begun before.
ALTER TABLE "sealing_intent" ADD COLUMN     "kept" JSONB;
