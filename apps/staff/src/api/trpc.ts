import type { AppRouter } from "@motcua/trpc";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { createTRPCContext } from "@trpc/tanstack-react-query";

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

export type Inputs = inferRouterInputs<AppRouter>;
export type Outputs = inferRouterOutputs<AppRouter>;

/** Một hồ sơ, as staff see it. */
export type SeenDossier = Outputs["staff"]["dossier"];

/** Một dòng trong danh sách. */
export type QueueLine = Outputs["staff"]["queue"]["lines"][number];

/** Cán bộ đang đăng nhập. */
export type Me = Outputs["staff"]["me"];

/** Số liệu một kỳ, of a report or of a frozen month. */
export type ReportView = Pick<
  Outputs["staff"]["reports"]["period"],
  "lines" | "total" | "league" | "indicators" | "timeSaved"
>;

/** Một con dấu trong sổ. */
export type SealInRegister = Outputs["staff"]["seals"]["register"][number];

/** Một cuộc gọi phải làm. */
export type CallToMake = Outputs["staff"]["calls"]["due"]["calls"][number];

/** Một thủ tục, as the counter needs it. */
export type OfferedProcedure = Outputs["staff"]["procedures"][number];
