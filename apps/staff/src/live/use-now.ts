import { epochSecondsOf, momentFromEpochSeconds, type Moment } from "@motcua/domain";
import { useEffect, useState } from "react";
import { useMe } from "../session/me.ts";

const TICK_MS = 20_000;

const clientSeconds = (): number => Math.floor(Date.now() / 1000);

/** The server's clock: a desk whose own clock is wrong still sees the right days left. */
export function useNow(): Moment {
  const { now } = useMe();
  const [ahead] = useState(() => epochSecondsOf(now) - clientSeconds());
  const [seconds, setSeconds] = useState(clientSeconds);
  useEffect(() => {
    const timer = setInterval(() => setSeconds(clientSeconds()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  return momentFromEpochSeconds(seconds + ahead);
}
