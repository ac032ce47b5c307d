import { createTranslator } from 'use-intl';
import { MESSAGES } from '../i18n/index.ts';
import { localeOf } from '../../shared/values/locale-of.ts';

/** Last net: the program itself did not start. Plain DOM, because nothing else can be trusted here; the data is not touched. */
export function showBootFailure(reason: unknown): void {
  const locale = localeOf(languages());
  const t = createTranslator({ locale, messages: MESSAGES[locale], namespace: 'shell' });
  const place = document.getElementById('root') ?? document.body;
  const message = document.createElement('div');
  message.className = 'boot boot-failed';
  message.setAttribute('role', 'alert');
  message.append(line('h1', t('boot.title')), line('p', t('boot.safe')), line('pre', String(reason)), again(t('boot.retry')));
  place.replaceChildren(message);
  document.documentElement.lang = locale;
}

function line(tag: 'h1' | 'p' | 'pre', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function again(label: string): HTMLElement {
  const button = document.createElement('button');
  button.textContent = label;
  button.addEventListener('click', () => window.location.reload());
  return button;
}

function languages(): readonly string[] {
  try {
    return navigator.languages;
  } catch {
    return [];
  }
}
