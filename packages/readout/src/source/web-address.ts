/** `https://a.example/b`; not `ftp://…`, `a.example`. */
export function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
