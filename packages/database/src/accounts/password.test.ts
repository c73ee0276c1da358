import { describe, expect, it } from "vitest";
import { hashPassword, isPassword } from "./password.ts";

describe("password (mật khẩu)", () => {
  it("is known again, and no other password is", async () => {
    const hash = await hashPassword("đường về Cẩm Phả");
    expect(await isPassword("đường về Cẩm Phả", hash)).toBe(true);
    expect(await isPassword("duong ve Cam Pha", hash)).toBe(false);
  });

  it("is one password whether a keyboard composes its letters or not", async () => {
    expect(await isPassword("mật khẩu".normalize("NFD"), await hashPassword("mật khẩu".normalize("NFC")))).toBe(true);
  });

  it("is kept under a salt of its own, so two people with one password do not look alike", async () => {
    const [mine, yours] = await Promise.all([hashPassword("giống nhau"), hashPassword("giống nhau")]);
    expect(mine).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(mine).not.toBe(yours);
  });

  it("of an account that does not exist is never right", async () => {
    expect(await isPassword("", null)).toBe(false);
    expect(await isPassword("bất kỳ", null)).toBe(false);
  });

  it("kept in a form that is not ours is a fault, not a wrong password", async () => {
    await expect(isPassword("x", "$2b$12$abc")).rejects.toThrow("does not read");
  });
});
