const NUMBERS: Readonly<Record<string, string>> = {
  '{page}': '<span class="pageNumber"></span>',
  '{pages}': '<span class="totalPages"></span>',
};
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Chromium's footer template (the one way to page numbers on Chromium 114).
 * @param footer plain text; `{page}` and `{pages}` become the numbers
 */
export function footerTemplate(footer: string): string {
  const text = footer.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '').replace(/\{pages?\}/g, (name) => NUMBERS[name] ?? '');
  return `<div style="width:100%;margin:0 18mm;font:8pt 'Noto Sans TC','Noto Sans SC','Noto Sans CJK TC',sans-serif;color:#444;text-align:center">${text}</div>`;
}
