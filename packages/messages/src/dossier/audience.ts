/** Người đọc: the citizen sees roles only, staff see names, titles and places. */
export type Audience = "citizen" | "staff";
