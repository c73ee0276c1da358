import type { Refusal } from "@motcua/domain";

/** Một tệp đã tải lên. */
export interface UploadedPaper {
  readonly id: string;
  readonly component: string;
  readonly name: string;
}

export type UploadAnswer =
  | { readonly kind: "uploaded"; readonly upload: UploadedPaper }
  | { readonly kind: "refused"; readonly refusal: Refusal }
  | { readonly kind: "signed-out" }
  | { readonly kind: "unreachable" };

export interface Uploading {
  readonly draft: string;
  readonly component: string;
  readonly file: File;
  readonly onProgress: (percent: number) => void;
}

const UNREACHABLE: UploadAnswer = { kind: "unreachable" };

/** Gửi một tệp. XMLHttpRequest, because fetch does not tell how far an upload has come. */
export function uploadPaper({ draft, component, file, onProgress }: Uploading): Promise<UploadAnswer> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/uploads?${new URLSearchParams({ draft, component, name: file.name }).toString()}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("x-motcua", "1");
    request.upload.addEventListener("progress", (event) => {
      if (event.lengthComputable) onProgress(Math.floor((event.loaded / event.total) * 100));
    });
    request.addEventListener("load", () => resolve(uploadAnswer(request.status, request.responseText)));
    for (const failure of ["error", "abort", "timeout"]) request.addEventListener(failure, () => resolve(UNREACHABLE));
    request.send(file);
  });
}

/** What the server's answer to an upload means. */
export function uploadAnswer(status: number, body: string): UploadAnswer {
  if (status === 401) return { kind: "signed-out" };
  const answer = parsed(body);
  if (status === 200 && answer.upload) return { kind: "uploaded", upload: answer.upload };
  if (answer.refusal?.code === "access.not-signed-in") return { kind: "signed-out" };
  return answer.refusal ? { kind: "refused", refusal: answer.refusal } : UNREACHABLE;
}

interface Body {
  readonly upload?: UploadedPaper;
  readonly refusal?: Refusal;
}

function parsed(body: string): Body {
  try {
    return JSON.parse(body) as Body;
  } catch {
    return {};
  }
}
