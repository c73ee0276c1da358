import { Link } from "wouter";
import { useLanguage } from "../language/language.tsx";
import { paths } from "../paths.ts";
import { ScreenHeading } from "./screen-heading.tsx";

/** Không có trang này. */
export function LostScreen() {
  const { texts } = useLanguage();
  return (
    <>
      <ScreenHeading title={texts.frame.notFoundTitle} />
      <p>
        <Link href={paths.queue}>{texts.frame.backToQueue}</Link>
      </p>
    </>
  );
}
