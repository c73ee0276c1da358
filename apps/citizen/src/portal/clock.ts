import { dayOf, momentFromEpochSeconds, type CalendarDay, type Moment } from "@motcua/domain";

/** Now, in Vietnam's time, by this device's clock. */
export const now = (): Moment => momentFromEpochSeconds(Date.now() / 1000);

export const today = (): CalendarDay => dayOf(now());
