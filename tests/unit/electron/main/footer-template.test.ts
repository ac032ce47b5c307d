import { expect, it } from 'vitest';
import { footerTemplate } from '../../../../electron/main/footer-template.ts';

it('puts Chromium’s counters where the text asks for them, and escapes the rest', () => {
  const html = footerTemplate('第 {page} 頁，共 {pages} 頁 <script>&"');
  expect(html).toContain('第 <span class="pageNumber"></span> 頁，共 <span class="totalPages"></span> 頁 &lt;script&gt;&amp;&quot;');
});
