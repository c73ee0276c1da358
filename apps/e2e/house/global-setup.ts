import { runHouse } from "./run-house.ts";

/** One house for the whole run; its address reaches the tests through the environment. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const house = await runHouse();
  process.env["MOTCUA_E2E_URL"] = house.url;
  return house.stop;
}
