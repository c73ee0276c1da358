import { VisuallyHidden } from "@motcua/ui";
import type { ReactNode } from "react";
import { useLanguage } from "../language/language.tsx";

interface Props {
  readonly href: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A file beside the work, not instead of it; the link says so. */
export function NewTabLink({ href, className, children }: Props) {
  const { texts } = useLanguage();
  return (
    <a href={href} target="_blank" rel="noopener" className={className}>
      {children}
      <VisuallyHidden> ({texts.dossier.opensNewTab})</VisuallyHidden>
    </a>
  );
}
