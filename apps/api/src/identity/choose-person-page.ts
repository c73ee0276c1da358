import type { InventedCitizen } from "../demo/invented-people.ts";

export const CHOOSE_PERSON_STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;font:1.125rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;color:#14202b;background:#f3f5f7}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem}
.note{border-left:.375rem solid #8a5a00;background:#fff4dc;padding:.75rem 1rem;margin:0 0 1.25rem}
fieldset{border:0;padding:0;margin:0 0 1.25rem}
legend{font-weight:700;padding:0;margin-bottom:.5rem}
label{display:flex;gap:.75rem;align-items:flex-start;background:#fff;border:2px solid #5b6b7a;border-radius:.375rem;padding:.75rem;margin-bottom:.5rem;cursor:pointer}
input{width:1.5rem;height:1.5rem;margin:.1rem 0 0;flex:none}
small{display:block;color:#3f4d59;font-size:.95rem}
button{font:inherit;font-weight:700;min-height:3rem;padding:.5rem 1.25rem;border-radius:.375rem;border:2px solid #0b4f8a;background:#0b4f8a;color:#fff;cursor:pointer;margin:0 .5rem .5rem 0}
button.plain{background:#fff;color:#0b4f8a}
:focus-visible{outline:3px solid #14202b;outline-offset:2px}
`;

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

const line = (person: InventedCitizen): string =>
  `<label><input type="radio" name="person" value="${escape(person.sub)}" required><span>${escape(person.name)}<small>Sinh năm ${person.bornOn.slice(0, 4)} · số định danh ${escape(person.personalNumber)}</small></span></label>`;

/** Whole without JavaScript, like the portal. */
export const choosePersonPage = (uid: string, people: readonly InventedCitizen[]): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Đăng nhập thử – Định danh giả lập</title><style>${CHOOSE_PERSON_STYLE}</style></head>
<body><main>
<h1>Đăng nhập bằng định danh giả lập</h1>
<p class="note">Trang này thay cho VNeID khi chạy thử. Những người dưới đây đều là hư cấu. <span lang="en">This page stands in for the national identity; the people are invented.</span></p>
<form method="post" action="/dinh-danh/chon/${encodeURIComponent(uid)}">
<fieldset><legend>Bạn là ai?</legend>${people.map(line).join("")}</fieldset>
<button type="submit">Đăng nhập</button> <button class="plain" type="submit" formnovalidate name="person" value="">Hủy</button>
</form></main></body></html>`;
