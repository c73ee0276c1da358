import { inBoth } from "../language.ts";

const days = (count: number): string => `${count} ${count === 1 ? "day" : "days"}`;

/** Hạn của một hồ sơ trong danh sách, in few words. */
export const due = inBoth({
  vi: {
    left: (count: number) => `còn ${count} ngày`,
    today: (clock: string) => `hôm nay, ${clock}`,
    late: (count: number) => (count === 0 ? "vừa quá hạn" : `quá hạn ${count} ngày`),
    standing: "đang tạm dừng",
    notStarted: "chưa tính",
    finished: "đã xong",
    none: "không còn tính",
  },
  en: {
    left: (count: number) => `${days(count)} left`,
    today: (clock: string) => `today, ${clock}`,
    late: (count: number) => (count === 0 ? "just overdue" : `${days(count)} overdue`),
    standing: "standing still",
    notStarted: "not started",
    finished: "finished",
    none: "no longer counted",
  },
});
