import { citizenTexts } from "@motcua/messages";
import { LinkButton } from "@motcua/ui";
import type { ReactNode } from "react";
import { signInHref } from "./local-links.ts";
import type { PageOf } from "./page-of.ts";
import { SearchForm } from "./search-form.tsx";

/** Không tìm thấy trang. */
export function NotFoundPage({ request: { language } }: { readonly request: PageOf<"not-found"> }): ReactNode {
  const { faults, procedures } = citizenTexts[language];
  return (
    <>
      <h1>{faults.notFoundTitle}</h1>
      <p>{faults.notFoundNext}</p>
      <SearchForm language={language} label={procedures.searchLabel} query="" />
    </>
  );
}

/** Hệ thống gặp lỗi, with the number to read out. */
export function FaultPage({ request: { language, reference } }: { readonly request: PageOf<"fault"> }): ReactNode {
  const { faults } = citizenTexts[language];
  return (
    <>
      <h1>{faults.faultTitle}</h1>
      <p>{faults.faultNext}</p>
      <p>{faults.faultReference(reference)}</p>
    </>
  );
}

/** Chưa đăng nhập được. */
export function SignInFailedPage({
  request: { language, path, centre },
}: {
  readonly request: PageOf<"sign-in-failed">;
}): ReactNode {
  const { signIn } = citizenTexts[language];
  return (
    <>
      <h1>{signIn.failedTitle}</h1>
      <p>{signIn.failedNext}</p>
      <p>
        <LinkButton href={signInHref(path)}>{signIn.button}</LinkButton>
      </p>
      <p>{signIn.failedHelp(centre.hotline)}</p>
    </>
  );
}
