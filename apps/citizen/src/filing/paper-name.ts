/** Tên giấy tờ: the first sentence of what it is in plain words, and what is left to explain. */
export function paperName(plain: string): { readonly name: string; readonly more: string } {
  const [, name = plain, more = ""] = /^(.{8,}?)[.!?]\s+(?=\p{Lu})(.*)$/su.exec(plain) ?? [];
  return { name: name.replace(/\.$/, ""), more };
}
