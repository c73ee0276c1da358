/** What went wrong before the platform itself could run, in words for the person at the machine. */
export class LaunchFault extends Error {
  constructor({ vi, en }, { log = "", logFile } = {}) {
    super(en);
    this.name = "LaunchFault";
    this.vi = vi;
    this.en = en;
    this.log = log;
    this.logFile = logFile;
  }
}

/** The end of a log, set apart from our own words. */
export const tailOf = (log, lines) => log.trim().split("\n").slice(-lines).join("\n").replaceAll(/^/gm, "  │ ");

const NO_NETWORK =
  /ENOTFOUND|EAI_AGAIN|ENETUNREACH|ETIMEDOUT|ECONNREFUSED|ECONNRESET|ERR_SOCKET_TIMEOUT|ERR_PNPM_META_FETCH_FAIL/;
const NO_SPACE = /ENOSPC|EDQUOT/;
const NO_RIGHT = /EACCES|EPERM|EROFS/;

/** Reads a log for the causes that a person can remove. */
export const faultOf = (what, { log, logFile }) => new LaunchFault(causeOf(what, log), { log, logFile });

function causeOf(what, log) {
  if (NO_NETWORK.test(log))
    return {
      vi: `${what.vi}: không kết nối được kho thư viện npm. Hãy kiểm tra mạng (hoặc proxy, HTTPS_PROXY) rồi chạy lại; lần cài đầu tiên cần mạng.`,
      en: `${what.en}: the npm registry cannot be reached. Check the network (or the proxy, HTTPS_PROXY) and run again; the first installation needs it.`,
    };
  if (NO_SPACE.test(log))
    return {
      vi: `${what.vi}: ổ đĩa đã đầy. Hãy giải phóng khoảng 2 GB rồi chạy lại.`,
      en: `${what.en}: the disk is full. Free about 2 GB and run again.`,
    };
  if (NO_RIGHT.test(log))
    return {
      vi: `${what.vi}: thiếu quyền ghi trong thư mục này. Hãy chạy bằng tài khoản sở hữu thư mục.`,
      en: `${what.en}: no right to write in this folder. Run as the account that owns it.`,
    };
  return { vi: `${what.vi}: không thành công.`, en: `${what.en}: failed.` };
}
