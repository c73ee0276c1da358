import type { ReactNode } from "react";

/** Chữ chỉ dành cho trình đọc màn hình. */
export const VisuallyHidden = ({ children }: { readonly children: ReactNode }) => (
  <span className="visually-hidden">{children}</span>
);
