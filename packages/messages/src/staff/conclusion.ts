/** Kết luận soạn sẵn for a result whose wording the law fixes. Printed in the document, so always in Vietnamese. */
export const maritalConclusion = {
  neverMarried: "Hiện tại chưa đăng ký kết hôn với ai",
  married: (spouse: string, certificate: string) => `Hiện tại đang có vợ/chồng là ông/bà ${spouse} (${certificate})`,
  divorced: (paper: string) => `Đã đăng ký kết hôn nhưng đã ly hôn theo ${paper}; hiện tại chưa đăng ký kết hôn với ai`,
  widowed: (spouse: string, paper: string) =>
    `Đã đăng ký kết hôn nhưng vợ/chồng là ông/bà ${spouse} đã chết (${paper}); hiện tại chưa đăng ký kết hôn với ai`,
  marriageCertificate: (number: string, on: string, by: string) =>
    `Giấy chứng nhận kết hôn số ${number}, ngày ${on}, do ${by} cấp`,
  deathRecord: (number: string, on: string, by: string) =>
    `Giấy chứng tử, Trích lục khai tử số ${number}, ngày ${on}, do ${by} cấp`,
  divorcePaper: {
    decision: "Quyết định công nhận thuận tình ly hôn",
    judgment: "Bản án ly hôn",
    foreign: "Trích lục ghi chú ly hôn",
  },
  courtPaper: ({
    kind,
    number,
    on,
    by,
  }: {
    readonly kind: string;
    readonly number: string;
    readonly on: string;
    readonly by: string;
  }) => `${kind} số ${number}, ngày ${on}, của ${by}`,
} as const;

/** Kết luận soạn sẵn for every other result. */
export const plainConclusion = (result: string): string => `Hồ sơ đầy đủ, hợp lệ, đủ điều kiện giải quyết: ${result}.`;
