/** The sentences of what came after a signature, and of where signatures stand: Vietnamese then English; facts in braces. */
export const changeTexts = {
  "widget.covers-page": [
    "Hình chữ ký che quá nửa trang {page}.",
    "The signature's picture covers more than half of page {page}.",
  ],
  "widget.overlaps-signature": [
    "Hình chữ ký chồng lên hình chữ ký {field} (bình thường đối với con dấu).",
    "The signature's picture overlaps that of {field} (normal for a seal).",
  ],
  "change.signature-added": ["Sau đó có thêm chữ ký khác.", "Another signature was added later."],
  "change.housekeeping": [
    "Sau đó phần mềm cập nhật dữ liệu kỹ thuật của tệp ({what}); nội dung không đổi.",
    "Software later updated technical data of the file ({what}); the content is the same.",
  ],
  "change.evidence-added": [
    "Sau đó có thêm bằng chứng kiểm tra (DSS).",
    "Evidence for checking (DSS) was added later.",
  ],
  "change.empty-field-added": [
    "Sau khi ký, có thêm ô chữ ký trống.",
    "An empty signature field was added after signing.",
  ],
  "change.form-filled": [
    "Sau khi ký, biểu mẫu bị điền hoặc sửa (đối tượng {object}).",
    "The form was filled or changed after signing (object {object}).",
  ],
  "change.annotation-added": [
    "Sau khi ký, trang {page} có chú thích được thêm, sửa hoặc gỡ: {what}.",
    "An annotation on page {page} was added, changed or removed after signing: {what}.",
  ],
  "change.covering-annotation-added": [
    "Sau khi ký, trang {page} có chú thích có thể che nội dung được thêm, sửa hoặc gỡ: {what}.",
    "An annotation that may hide content was added, changed or removed on page {page} after signing: {what}.",
  ],
  "change.metadata": [
    "Sau khi ký, siêu dữ liệu của tệp bị sửa ({what}).",
    "The file's metadata was changed after signing ({what}).",
  ],
  "change.forbidden": [
    "Sau khi ký, tệp bị sửa đổi trái phép (đối tượng {object}, mục {what}).",
    "The file was changed in a way that is not allowed after signing (object {object}, key {what}).",
  ],
  "change.unreadable": [
    "Phần thêm vào sau khi ký không đọc được một cách chắc chắn: {reason}.",
    "What was appended after signing cannot be read with certainty: {reason}.",
  ],
  "change.later-signature-not-valid": [
    "Chữ ký thêm sau ({field}) không hợp lệ.",
    "The signature added later ({field}) is not valid.",
  ],
  "change.later-signature-doubtful": [
    "Chưa xác nhận được chữ ký thêm sau ({field}), nên chưa kết luận được về thay đổi đi kèm.",
    "The signature added later ({field}) is not confirmed, and so neither is the change that came with it.",
  ],
  "change.against-certification": [
    "Thay đổi sau khi ký vượt quá mức mà chữ ký xác thực cho phép (mức {permission}).",
    "The change after signing goes beyond what the certifying signature permits (level {permission}).",
  ],
  "change.visible-field-on-certified": [
    "Ô chữ ký nhìn thấy được ({field}) được thêm vào văn bản đã có chữ ký xác thực.",
    "A visible signature field ({field}) was added to a certified document.",
  ],
  "change.against-lock": [
    "Ô {field} đã bị khóa trước khi được ký hoặc điền.",
    "The field {field} had been locked before it was signed or filled.",
  ],
} as const satisfies Record<string, readonly [vi: string, en: string]>;
