/** What `motcua-seal --help` prints. */
export const usage = `motcua-seal: ký, đóng dấu, kiểm tra tệp PDF · sign, seal and verify PDF files

  motcua-seal sign IN.pdf -o OUT.pdf --p12 FILE [--password-env NAME] …   ký · sign
  motcua-seal seal IN.pdf -o OUT.pdf --p12 FILE [--password-env NAME] …   đóng dấu · seal
      --list FILE --out-dir DIR   nhiều tệp · many files, one JSON line each
      --field NAME  --level B-B|B-T|B-LT|B-LTA  --tsa URL …  --reason TEXT
      --image PNG  --page N  --rect x,y,w,h   điểm, từ góc dưới bên trái · points, from the lower left
      --pdf-password-env NAME  --json
  motcua-seal verify FILE… [--trust PEM]… [--policy administrative-result|lenient] [--at ISO] [--json]
      --list FILE   mỗi dòng một đường dẫn · one path per line
      --pdf-password-env NAME
  motcua-seal inspect FILE…   cấu trúc tệp, JSON · structure as JSON
  motcua-seal extend IN.pdf -o OUT.pdf --level B-T|B-LT|B-LTA [--tsa URL]…   nâng mức · raise the level

  “-”: đầu vào chuẩn · standard input
  0 hợp lệ, xong · passed, done    1 không hợp lệ, bị từ chối · failed, refused    2 chưa kết luận được · indeterminate
  3 không có chữ ký · not signed   64 sai cách dùng · usage                        65 không phải PDF · not a PDF
`;
