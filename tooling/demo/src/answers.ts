import type { Answers } from "@motcua/domain";

/** What the invented Nguyễn Thị Thử Nghiệm answers in the e-form of 1.004873. */
export const ANSWERS = {
  "asking-for": "self",
  "requester-full-name": "Nguyễn Thị Thử Nghiệm",
  "requester-personal-number": "099199000001",
  "requester-born-on": "1999-03-08",
  "requester-residence": "Số 1 phố Hư Cấu, phường Cẩm Phả, tỉnh Quảng Ninh (hư cấu)",
  "requester-phone": "0900000001",
  "person-sex": "female",
  "person-ethnic-group": "Kinh",
  "person-nationality": "Việt Nam",
  period: "now",
  "marital-status": "never-married",
  purpose: "property",
  property: "nhà đất tại phường Cẩm Phả",
  "earlier-certificate": "no",
  exemption: "none",
  declaration: ["truthful"],
} satisfies Answers;

export const CONCLUSION = "Hiện tại chưa đăng ký kết hôn với ai";
