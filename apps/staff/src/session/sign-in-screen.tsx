import { DeskFrame } from "../frame/desk-frame.tsx";
import { ScreenHeading } from "../frame/screen-heading.tsx";
import { useLanguage } from "../language/language.tsx";
import { SignInForm } from "./sign-in-form.tsx";

export function SignInScreen({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { texts } = useLanguage();
  return (
    <DeskFrame>
      <ScreenHeading title={texts.signIn.title} />
      <SignInForm onSignedIn={onSignedIn} />
    </DeskFrame>
  );
}
