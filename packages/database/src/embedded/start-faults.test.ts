import { describe, expect, it } from "vitest";
import { faultFromFileError, faultFromLog } from "./start-faults.ts";

const fileError = (code: string) => Object.assign(new Error(code), { code });

describe("why the database does not start (lỗi khởi động)", () => {
  it.each([
    ["EACCES", "data-folder.no-right"],
    ["EROFS", "data-folder.no-right"],
    ["ENOSPC", "disk.full"],
  ])("names %s of the file system %s", (code, expected) => {
    expect(faultFromFileError("/data", fileError(code))).toMatchObject({ code: expected });
  });

  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', "disk.full"],
    ['FATAL:  data directory "/data" has wrong ownership', "data-folder.no-right"],
    ["PANIC:  could not locate a valid checkpoint record at 0/17D7440", "data-folder.damaged"],
    ['FATAL:  could not open file "global/pg_control": No such file or directory', "data-folder.damaged"],
    ["FATAL:  could not create shared memory segment: Cannot allocate memory", "postgres.not-started"],
  ])("reads the log line %s as %s", (line, expected) => {
    expect(faultFromLog("/data", line)).toMatchObject({ code: expected });
  });

  it("passes on what is neither of right nor of space", () => {
    const fault = fileError("EIO");
    expect(faultFromFileError("/data", fault)).toBe(fault);
  });

  it("tells the person in Vietnamese and in English what to do", () => {
    const { text } = faultFromLog("/data", "No space left on device");
    expect(text.vi).toContain("/data đã đầy");
    expect(text.en).toContain("/data is full");
  });
});
