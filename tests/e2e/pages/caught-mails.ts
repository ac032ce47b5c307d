import type { Page } from '@playwright/test';

/** No mail program on a test machine: the addresses that the app opens are kept instead. Before the first page. */
export async function catchMails(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const kept: string[] = [];
    Object.assign(window, { keptMails: kept });
    window.addEventListener(
      'click',
      (event) => {
        if (!(event.target instanceof HTMLAnchorElement) || event.target.protocol !== 'mailto:') return;
        kept.push(event.target.href);
        event.preventDefault();
      },
      true,
    );
  });
}

interface CaughtMail {
  readonly to: string;
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
}

export async function caughtMails(page: Page): Promise<readonly CaughtMail[]> {
  const links = await page.evaluate(() => (window as unknown as { keptMails: readonly string[] }).keptMails);
  return links.map((link) => {
    const { pathname, searchParams } = new URL(link);
    return {
      to: pathname,
      bcc: (searchParams.get('bcc') ?? '').split(',').filter((address) => address !== ''),
      subject: searchParams.get('subject') ?? '',
      body: searchParams.get('body') ?? '',
    };
  });
}
