import { changeTexts } from "./change-texts.ts";

/** The sentence of each finding, Vietnamese then English; facts in braces. */
export const findingTexts = {
  "pdf.not-a-pdf": ["Tệp không phải là PDF.", "The file is not a PDF."],
  "pdf.unreadable": [
    "Không đọc được cấu trúc tệp PDF: {reason}.",
    "The structure of the PDF cannot be read: {reason}.",
  ],
  "pdf.recovered": [
    "Bảng tham chiếu của tệp bị hỏng ({reason}); nội dung được tìm lại từng phần nên không kết luận được.",
    "The cross-reference of the file is damaged ({reason}); what it holds was pieced together, so nothing is certain.",
  ],
  "pdf.ambiguous": [
    "Phần mềm khác có thể đọc tệp này khác đi: {reason}.",
    "Other software may read this file differently: {reason}.",
  ],
  "pdf.encrypted": [
    "Tệp được mã hóa nên chưa kiểm tra được; hãy nhập mật khẩu rồi kiểm tra lại.",
    "The file is encrypted and cannot be checked; give its password and check again.",
  ],
  "limits.exceeded": ["Tệp quá phức tạp để kiểm tra an toàn.", "The file is too complex to be checked safely."],
  "signature.removed": [
    "Chữ ký {field} có trong phiên bản trước của tệp nhưng đã bị gỡ bỏ.",
    "The signature {field} was in an earlier state of the file and has been removed.",
  ],
  "signature.usage-rights": [
    "Tệp mang chữ ký quyền sử dụng của nhà sản xuất phần mềm; đó không phải là chữ ký của người ký văn bản.",
    "The file carries a software maker's usage-rights signature, which is nobody's signature under the document.",
  ],
  "signature.unreferenced": [
    "Tệp chứa dữ liệu chữ ký nhưng không ô chữ ký nào dùng đến.",
    "The file holds signature bytes that no signature field uses.",
  ],
  "file.blank-after-end": [
    "Có {bytes} ký tự trắng nằm sau điểm kết thúc của tệp, có thể do thư điện tử hoặc phần mềm truyền tệp thêm vào.",
    "{bytes} characters of white space follow the end of the file; mail or transfer software may have added them.",
  ],
  "file.bytes-after-end": [
    "Có {bytes} byte nằm sau điểm kết thúc của tệp.",
    "{bytes} bytes follow the end of the file.",
  ],
  "field.not-in-form": [
    "Ô chữ ký nằm trên trang nhưng không thuộc biểu mẫu của tệp.",
    "The signature field is on a page but not in the form of the file.",
  ],
  "signature.not-a-dictionary": [
    "Giá trị của ô chữ ký không phải là một chữ ký.",
    "The value of the field is not a signature.",
  ],
  "signature.duplicate-key": [
    "Chữ ký ghi hai lần mục {key}; phần mềm khác có thể đọc khác.",
    "The signature gives the key {key} twice; other software may read it differently.",
  ],
  "signature.wrong-type": ["Loại của chữ ký không đúng: {type}.", "The type of the signature is wrong: {type}."],
  "signature.unknown-sub-filter": [
    "Chưa hỗ trợ định dạng chữ ký {subFilter}.",
    "The signature format {subFilter} is not supported.",
  ],
  "byte-range.missing": [
    "Chữ ký không ghi phạm vi được ký (ByteRange).",
    "The signature does not say what it covers (ByteRange).",
  ],
  "byte-range.malformed": [
    "Phạm vi được ký (ByteRange) sai quy cách.",
    "What the signature covers (ByteRange) is malformed.",
  ],
  "byte-range.out-of-file": ["Phạm vi được ký vượt ra ngoài tệp.", "The signed range reaches beyond the file."],
  "contents.missing": ["Chữ ký không có nội dung (Contents).", "The signature has no value (Contents)."],
  "contents.not-hexadecimal": [
    "Nội dung chữ ký không được ghi dưới dạng chuỗi thập lục phân chuẩn.",
    "The signature value is not written as a plain hexadecimal string.",
  ],
  "contents.irregular": [
    "Chuỗi thập lục phân của chữ ký được ghi không chuẩn (khoảng trắng, lẫn chữ hoa chữ thường hoặc thiếu một chữ số).",
    "The hexadecimal string of the signature is written irregularly (white space, mixed case or a digit missing).",
  ],
  "contents.not-the-gap": [
    "Phần không được ký không trùng đúng với nội dung chữ ký: có thể đã bị chèn dữ liệu.",
    "What is left unsigned is not exactly the signature value: something may have been inserted.",
  ],
  "contents.padding-not-zero": [
    "Sau chữ ký còn dữ liệu lạ.",
    "Something other than padding follows the signature value.",
  ],
  "coverage.not-a-revision": [
    "Phạm vi được ký không kết thúc ở cuối một phiên bản của tệp.",
    "The signed range does not end where a state of the file ends.",
  ],
  "cms.unreadable": ["Không đọc được cấu trúc chữ ký (CMS).", "The structure of the signature (CMS) cannot be read."],
  "cms.not-der": [
    "Chữ ký được mã hóa theo BER, PDF yêu cầu DER.",
    "The signature is encoded as BER where PDF wants DER.",
  ],
  "cms.not-one-signer": [
    "Chữ ký phải có đúng một người ký, ở đây có {signers}.",
    "There must be exactly one signer, here are {signers}.",
  ],
  "cms.content-inside": [
    "Chữ ký chứa nội dung bên trong, trái quy cách.",
    "The signature carries content inside, against the rules.",
  ],
  "cms.content-missing": [
    "Chữ ký thiếu nội dung bên trong mà định dạng này bắt buộc phải có.",
    "The signature lacks the content inside that its format requires.",
  ],
  "cms.attribute-twice": [
    "Chữ ký ghi hai lần cùng một thuộc tính; phần mềm khác có thể đọc khác.",
    "The signature gives an attribute twice; other software may read it differently.",
  ],
  "cms.irregular": [
    "Cấu trúc chữ ký không đúng chuẩn PAdES ({what}).",
    "The structure of the signature is not as PAdES wants it ({what}).",
  ],
  "cms.attribute-missing": [
    "Chữ ký thiếu thuộc tính bắt buộc {attribute}.",
    "The signature lacks the required attribute {attribute}.",
  ],
  "cms.algorithm-mismatch": [
    "Các thuật toán ghi trong chữ ký mâu thuẫn với nhau.",
    "The algorithms named in the signature contradict each other.",
  ],
  "cms.signing-time-present": [
    "Thời gian ký còn được ghi trong CMS, chuẩn PAdES không cho phép.",
    "The CMS states a signing time too, which PAdES does not allow.",
  ],
  "digest.mismatch": [
    "Nội dung đã bị thay đổi: giá trị băm không khớp với chữ ký.",
    "The content was changed: its digest differs from the signed one.",
  ],
  "signature-value.wrong": [
    "Giá trị chữ ký không do khóa của chứng thư này tạo ra.",
    "The signature value was not made by the key of this certificate.",
  ],
  "signature-value.used-twice": [
    "Cùng một giá trị chữ ký được dùng ở hai ô.",
    "One and the same signature value is used in two fields.",
  ],
  "algorithm.unsupported": ["Chưa hỗ trợ thuật toán của chữ ký.", "The algorithm of the signature is not supported."],
  "algorithm.too-weak": ["Thuật toán {algorithm} không còn an toàn.", "The algorithm {algorithm} is no longer safe."],
  "certificate.not-found": [
    "Chữ ký không kèm chứng thư của người ký.",
    "The signer's certificate is not in the signature.",
  ],
  "certificate.unreadable": ["Không đọc được chứng thư của người ký.", "The signer's certificate cannot be read."],
  "certificate.not-bound": [
    "Chữ ký không gắn với chứng thư này (thuộc tính signing-certificate).",
    "The signature is not bound to this certificate (attribute signing-certificate).",
  ],
  "certificate.binding-missing": [
    "Chữ ký không ghi chứng thư nào đã dùng (thuộc tính signing-certificate).",
    "The signature does not say which certificate was used (attribute signing-certificate).",
  ],
  "certificate.wrong-usage": [
    "Chứng thư không được cấp để ký văn bản.",
    "The certificate is not meant for signing documents.",
  ],
  "certificate.out-of-validity": [
    "Tại thời điểm kiểm tra, chứng thư không có hiệu lực (hiệu lực từ {from} đến {to}).",
    "The certificate is not valid at the time of checking (valid from {from} to {to}).",
  ],
  "certificate.expired-when-signed": [
    "Thời gian ký ghi trong chữ ký sau khi chứng thư hết hạn ({to}).",
    "The claimed time of signing lies after the certificate's end ({to}).",
  ],
  "certificate.not-yet-valid-when-signed": [
    "Thời gian ký ghi trong chữ ký trước khi chứng thư có hiệu lực ({from}).",
    "The claimed time of signing lies before the certificate's start ({from}).",
  ],
  "certificate.revoked": [
    "Chứng thư {subject} đã bị thu hồi lúc {on}, trước khi ký.",
    "The certificate {subject} had been revoked at {on}, before the signing.",
  ],
  "certificate.revoked-since": [
    "Chứng thư {subject} đã bị thu hồi lúc {on}; không có gì chứng minh chữ ký có trước đó.",
    "The certificate {subject} was revoked at {on}; nothing proves that the signature is older.",
  ],
  "chain.trusted-domain": [
    "Chứng thư thuộc hệ thống chứng thực {domain} (gốc: {anchor}).",
    "The certificate belongs to the trust domain {domain} (anchor: {anchor}).",
  ],
  "chain.not-found": [
    "Chứng thư không thuộc hệ thống chứng thực nào được tin cậy.",
    "The certificate does not lead to any trusted authority.",
  ],
  "chain.broken": ["Đường dẫn chứng thực không hợp lệ: {reason}.", "The chain of certificates is not valid: {reason}."],
  "revocation.not-checked": [
    "Chưa kiểm tra việc thu hồi chứng thư (không có dữ liệu).",
    "Whether the certificate was revoked was not checked (no evidence).",
  ],
  "time.proven": [
    "Chữ ký đã có vào lúc {at}, do {authority} chứng nhận.",
    "The signature existed at {at}, as {authority} proves.",
  ],
  "time.claim-after-proof": [
    "Thời gian ký do người ký ghi muộn hơn thời điểm dấu thời gian chứng nhận.",
    "The time that the signer claims is later than the one that the timestamp proves.",
  ],
  "time.order": [
    "Dấu thời gian lúc {at} muộn hơn dấu thời gian {later} bao trùm lên nó.",
    "A timestamp of {at} is later than the one of {later} that covers it.",
  ],
  "timestamp.broken": [
    "Dấu thời gian của chữ ký không hợp lệ: {reason}.",
    "The timestamp of the signature is not valid: {reason}.",
  ],
  "timestamp.not-checked": [
    "Chưa kiểm tra được dấu thời gian của chữ ký: {reason}.",
    "The timestamp of the signature could not be checked: {reason}.",
  ],
  "timestamp.not-trusted": [
    "Dấu thời gian của {authority} không được tin cậy ({reason}) nên không chứng minh được thời điểm ký.",
    "The timestamp of {authority} is not trusted ({reason}), so it does not prove when the signature was made.",
  ],
  "timestamp.wrong-type": [
    "Dấu thời gian của văn bản ghi loại là chữ ký (Sig) thay vì DocTimeStamp.",
    "The document timestamp gives its type as a signature (Sig) and not as DocTimeStamp.",
  ],
  "certificate.authority-revoked": [
    "Chứng thư của tổ chức cấp {subject} đã bị thu hồi từ {on}.",
    "The certificate of the authority {subject} was revoked on {on}.",
  ],
  "certificate.revoked-after-proof": [
    "Chứng thư của {subject} bị thu hồi lúc {on}, sau thời điểm đã được chứng minh.",
    "The certificate of {subject} was revoked on {on}, after the moment that is proven.",
  ],
  "certificate.expired-after-proof": [
    "Chứng thư (hiệu lực từ {from} đến {to}) đã hết hạn sau thời điểm đã được chứng minh.",
    "The certificate (valid from {from} to {to}) has expired since the moment that is proven.",
  ],
  "chain.out-of-validity": [
    "Một chứng thư trong đường dẫn chứng thực không còn hoặc chưa có hiệu lực.",
    "A certificate in the chain is no longer or not yet valid.",
  ],
  "revocation.missing": [
    "Chưa có bằng chứng về tình trạng thu hồi chứng thư của {subject}.",
    "There is no evidence yet on whether the certificate of {subject} is revoked.",
  ],
  "evidence.unreadable": [
    "Không đọc được {count} mục trong kho bằng chứng (DSS) của tệp.",
    "{count} entries of the file's evidence (DSS) cannot be read.",
  ],
  "change.timestamp-added": [
    "Sau khi ký, văn bản được đóng dấu thời gian.",
    "After it was signed, the document was timestamped.",
  ],
  "time.only-claimed": [
    "Thời gian ký do người ký khai, không có dấu thời gian xác nhận.",
    "The time of signing is the signer's own statement; no timestamp proves it.",
  ],
  "time.in-future": [
    "Thời gian ký ghi trong chữ ký nằm ở tương lai.",
    "The claimed time of signing lies in the future.",
  ],
  "timestamp.wrong-imprint": ["Dấu thời gian không thuộc về nội dung này.", "The timestamp belongs to other content."],
  ...changeTexts,
} as const satisfies Record<string, readonly [vi: string, en: string]>;
