import type { ComponentProps } from "react";

export interface ButtonProps extends Omit<ComponentProps<"button">, "disabled"> {
  readonly look?: "primary" | "secondary" | "link";
  /** Its work is under way: it stays where it is, keeps focus, and does nothing. */
  readonly isBusy?: boolean;
}

/** Nút bấm; never greyed out: a refusal that says why is kinder than a dead button. */
export const Button = ({
  look = "primary",
  isBusy = false,
  type = "button",
  className = "",
  onClick,
  ...rest
}: ButtonProps) => (
  <button
    {...rest}
    type={type}
    className={["button", look === "primary" ? "" : look, className].filter(Boolean).join(" ")}
    aria-disabled={isBusy || undefined}
    onClick={isBusy ? (event) => event.preventDefault() : onClick}
  />
);
