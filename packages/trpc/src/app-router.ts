import { citizenRouter } from "./citizen-router.ts";
import { provinceRouter } from "./province-router.ts";
import { publicRouter } from "./public-router.ts";
import { staffActsRouter } from "./staff-acts-router.ts";
import { staffRouter } from "./staff-router.ts";
import { router } from "./trpc.ts";

/** Every door of the platform. */
export const appRouter = router({
  public: publicRouter,
  citizen: citizenRouter,
  staff: staffRouter,
  acts: staffActsRouter,
  province: provinceRouter,
});

export type AppRouter = typeof appRouter;
