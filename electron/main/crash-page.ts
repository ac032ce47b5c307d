import type { Locale } from '../../shared/values/id.ts';
import { menuTexts } from './menu-texts.ts';

/** Served by the app's own scheme, not a file: it must work when the built files do not. */
export const CRASH_PATH = '/crash.html';

/** A page without script: what happened, what is safe, what to do. */
export function crashPage(locale: Locale): string {
  const { title, safe, again } = menuTexts(locale).crash;
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px/1.6 system-ui,sans-serif;max-width:34em;margin:18vh auto;padding:0 2em;color-scheme:light dark}a{display:inline-block;padding:.5em 1.2em;border-radius:4px;background:#22577a;color:#fff;text-decoration:none}</style>
<h1>${title}</h1><p>${safe}</p><p><a href="/">${again}</a></p></html>`;
}
