export { appRouter, type AppRouter } from "./app-router.ts";
export type { CitizenDossier, CitizenStep } from "./citizen-view.ts";
export type { CitizenProfile, Context, DossierChange, SessionDoor } from "./context.ts";
export type { StaffDossier, UsableSeal } from "./staff-view.ts";
export { createCallerFactory, type ErrorFacts } from "./trpc.ts";
export { TRPC_CODE_OF } from "./trpc-code-of.ts";
export { Refused } from "./value-or-throw.ts";
