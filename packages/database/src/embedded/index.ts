export { StartFault, type StartFaultCode, type StartFaultText } from "../start-fault.ts";
export { createDatabase, dropDatabase } from "./create-database.ts";
export {
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
  startEmbeddedPostgres,
} from "./start-embedded-postgres.ts";
export { type TestDatabase, testDatabase } from "./test-database.ts";
export { throwawayServer } from "./throwaway-server.ts";
export { onceConnected } from "../testing/once-connected.ts";
