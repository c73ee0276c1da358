import type { ComponentProps } from "react";

export interface LinkButtonProps extends ComponentProps<"a"> {
  readonly href: string;
  readonly look?: "primary" | "secondary";
}

/** Liên kết trông như nút: it goes somewhere, so it stays a link. */
export const LinkButton = ({ look = "primary", className = "", children, ...rest }: LinkButtonProps) => (
  <a {...rest} className={["button", look === "primary" ? "" : look, className].filter(Boolean).join(" ")}>
    {children}
  </a>
);
