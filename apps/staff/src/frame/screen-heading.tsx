import { useEffect, useRef, type ReactNode } from "react";
import { useScreenTitle } from "./use-screen-title.ts";

let isFirstScreen = true;

/** h1 of a screen. Focus goes to it when a person comes from another screen, so that a screen reader says where he is. */
export function ScreenHeading({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useScreenTitle(title);
  useEffect(() => {
    if (!isFirstScreen) heading.current?.focus();
    isFirstScreen = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? title}
    </h1>
  );
}
