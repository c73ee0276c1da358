import { Button, ErrorSummary, TextInput, type SummedProblem } from "@motcua/ui";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useId, useState, type FormEvent } from "react";
import { useTRPC } from "../api/trpc.ts";
import { ProblemNotice } from "../frame/problem-notice.tsx";
import { useLanguage } from "../language/language.tsx";

interface Props {
  readonly account?: string;
  readonly onSignedIn: () => void;
}

/** Tên đăng nhập và mật khẩu. A refusal clears the password only. */
export function SignInForm({ account: known = "", onSignedIn }: Props) {
  const { language, texts } = useLanguage();
  const trpc = useTRPC();
  const id = useId();
  const [account, setAccount] = useState(known);
  const [password, setPassword] = useState("");
  const [tries, setTries] = useState(0);
  const [problems, setProblems] = useState<readonly SummedProblem[]>([]);
  const signIn = useMutation(
    trpc.staff.signIn.mutationOptions({ onSuccess: onSignedIn, onError: () => setPassword("") }),
  );
  const accountId = `${id}-account`;
  const passwordId = `${id}-password`;
  useEffect(() => {
    if (known !== "") document.getElementById(passwordId)?.focus();
  }, [known, passwordId]);
  const errorOf = (field: string): string | null => problems.find((problem) => problem.field === field)?.text ?? null;
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    const found = [
      ...(account.trim() === "" ? [{ field: accountId, text: texts.signIn.accountMissing }] : []),
      ...(password === "" ? [{ field: passwordId, text: texts.signIn.passwordMissing }] : []),
    ];
    setProblems(found);
    setTries(tries + 1);
    if (found.length === 0 && !signIn.isPending) signIn.mutate({ account, password });
  };
  return (
    <form onSubmit={onSubmit} noValidate className="sign-in">
      <ErrorSummary key={tries} problems={problems} language={language} />
      {signIn.error && problems.length === 0 && (
        <ProblemNotice key={`refused-${tries}`} error={signIn.error} takesFocus />
      )}
      <TextInput
        id={accountId}
        name="account"
        label={texts.signIn.account}
        error={errorOf(accountId)}
        language={language}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        value={account}
        onChange={({ target }) => setAccount(target.value)}
      />
      <TextInput
        id={passwordId}
        name="password"
        type="password"
        label={texts.signIn.password}
        error={errorOf(passwordId)}
        language={language}
        autoComplete="current-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Button type="submit" isBusy={signIn.isPending}>
        {texts.signIn.button}
      </Button>
    </form>
  );
}
