import { describe, expect, it } from "vitest";
import { readEnv } from "./env.ts";

describe("settings (thiết lập)", () => {
  it("lets an option win over the environment", () => {
    expect(readEnv(["--", "--port", "8081"], { PORT: "9000", HOST: "0.0.0.0" })).toMatchObject({
      port: 8081,
      host: "0.0.0.0",
      publicUrl: "http://localhost:8081",
    });
  });

  it("plays the demo on a machine of one's own", () => {
    expect(readEnv([], {}).isDemo).toBe(true);
    expect(readEnv(["--demo", "no"], {}).isDemo).toBe(false);
  });

  it("brings no invented officers to a real address or beside a real identity provider, unless they are asked for", () => {
    expect(readEnv(["--public-url", "https://motcua.example"], {}).isDemo).toBe(false);
    expect(readEnv([], { OIDC_ISSUER: "https://dinh-danh.example" }).isDemo).toBe(false);
    expect(readEnv(["--public-url", "https://motcua.example", "--demo", "yes"], {}).isDemo).toBe(true);
  });

  it("wants a mail server and a sender together, and one sender", () => {
    const mail = {
      SMTP_URL: "smtps://mot-cua:mat-khau@thu.example.vn:465",
      MAIL_FROM: "Trung tâm <mot-cua@example.vn>",
    };
    expect(readEnv([], mail)).toMatchObject({ smtpUrl: mail.SMTP_URL, mailFrom: mail.MAIL_FROM });
    expect(() => readEnv([], { SMTP_URL: mail.SMTP_URL })).toThrow("give both");
    expect(() => readEnv([], { MAIL_FROM: mail.MAIL_FROM })).toThrow("give both");
    for (const wrong of ["mot-cua", "a@b.vn, c@d.vn", "Trung tâm <a@b.vn>, c@d.vn", "A\r\nBcc: x@y.vn <a@b.vn>"])
      expect(() => readEnv([], { ...mail, MAIL_FROM: wrong }), wrong).toThrow("MAIL_FROM");
    expect(() => readEnv([], { ...mail, SMTP_URL: "https://thu.example.vn" })).toThrow("SMTP_URL");
  });

  it("writes the public address without a slash at its end", () => {
    expect(readEnv(["--public-url", "http://may-chu:8080/"], {}).publicUrl).toBe("http://may-chu:8080");
  });
});
