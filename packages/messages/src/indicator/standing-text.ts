import type { NotMeasurable, QualityClass, QualityGroupId, StaffClass, Text, TrafficLight } from "@motcua/domain";
import type { Language } from "../language.ts";

const GROUPS: Readonly<Record<QualityGroupId, Text>> = {
  publicity: { vi: "Công khai, minh bạch", en: "Publicity and openness" },
  progress: { vi: "Tiến độ giải quyết", en: "Progress of handling" },
  online: { vi: "Dịch vụ công trực tuyến", en: "Online services" },
  payment: { vi: "Thanh toán trực tuyến", en: "Online payment" },
  digitisation: { vi: "Số hóa hồ sơ", en: "Digitisation" },
  satisfaction: { vi: "Mức độ hài lòng", en: "Satisfaction" },
};

const CLASSES: Readonly<Record<QualityClass | NotMeasurable, Text>> = {
  excellent: { vi: "Xuất sắc", en: "Excellent" },
  good: { vi: "Tốt", en: "Good" },
  fair: { vi: "Khá", en: "Fair" },
  average: { vi: "Trung bình", en: "Average" },
  weak: { vi: "Yếu", en: "Weak" },
  "not-measurable": {
    vi: "Chưa xếp loại: còn chỉ số chưa đo được",
    en: "Not classed: some indicators have no figures",
  },
};

const STAFF: Readonly<Record<StaffClass, Text>> = {
  full: { vi: "Hoàn thành 100% nhiệm vụ", en: "All of the task done" },
  "from-70-percent": { vi: "Hoàn thành từ 70% đến dưới 100% nhiệm vụ", en: "70% to under 100% of the task done" },
  "under-70-percent": { vi: "Hoàn thành dưới 70% nhiệm vụ", en: "Under 70% of the task done" },
};

const LIGHTS: Readonly<Record<TrafficLight | NotMeasurable, Text>> = {
  green: { vi: "Đạt chỉ tiêu", en: "On target" },
  amber: { vi: "Sát chỉ tiêu", en: "Close to the target" },
  red: { vi: "Chưa đạt chỉ tiêu", en: "Below the target" },
  "not-measurable": { vi: "Chưa có số liệu", en: "No figures yet" },
};

/** Nhóm chỉ số của Quyết định 766. */
export const qualityGroupText = (group: QualityGroupId, language: Language): string => GROUPS[group][language];

/** Xếp loại of an index or a unit. */
export const qualityClassText = (of: QualityClass | NotMeasurable, language: Language): string => CLASSES[of][language];

/** Mức độ hoàn thành nhiệm vụ of a person. */
export const staffClassText = (of: StaffClass, language: Language): string => STAFF[of][language];

/** Đèn báo chỉ tiêu: never by colour alone. */
export const trafficLightText = (light: TrafficLight | NotMeasurable, language: Language): string =>
  LIGHTS[light][language];
