import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { commandsFor } from './commands.ts';
import type { PaletteItem } from './palette-item.ts';
import { useCustomerHits } from './use-customer-hits.ts';
import { useRunCommand } from './use-run-command.tsx';

export interface Palette {
  readonly text: string;
  readonly open: boolean;
  readonly items: readonly PaletteItem[];
  readonly active: number;
  /** The search itself failed; commands still work. */
  readonly failed: boolean;
  /** The answer to the present text is on its way. */
  readonly waiting: boolean;
  readonly type: (text: string) => void;
  readonly show: () => void;
  readonly close: () => void;
  readonly move: (steps: number) => void;
  readonly point: (index: number) => void;
  readonly choose: (item: PaletteItem | undefined) => void;
  /** Enter: acts on the marked line, waiting for the answer to what was typed. */
  readonly enter: () => void;
}

/** State of the command palette, without its looks. */
export function usePalette(): Palette {
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const found = useCustomerHits(open ? text : '');
  const navigate = useNavigate();
  const runCommand = useRunCommand();
  const wanted = text.trim();
  const items = useMemo(() => itemsFor(wanted, found.hits), [wanted, found.hits]);

  function close(): void {
    setOpen(false);
    setText('');
    setActive(0);
  }
  function choose(item: PaletteItem | undefined): void {
    if (!item) return;
    close();
    if (item.kind === 'command') runCommand(item.command);
    else if (item.kind === 'all') void navigate({ to: '/customers', search: { q: item.text } });
    else void navigate({ to: '/customers/$customerId', params: { customerId: item.hit.id } });
  }
  async function enter(): Promise<void> {
    if (found.answered === wanted) return choose(items[active]);
    const answer = await found.present();
    return answer ? choose(itemsFor(wanted, answer.hits)[active]) : undefined;
  }

  return {
    text,
    open,
    items,
    active: Math.min(active, Math.max(0, items.length - 1)),
    failed: found.failed,
    waiting: found.answered !== wanted,
    type: (next) => {
      setText(next);
      setOpen(true);
      setActive(0);
    },
    show: () => setOpen(true),
    close,
    move: (steps) =>
      setActive((from) => (items.length === 0 ? 0 : (Math.min(from, items.length - 1) + steps + items.length) % items.length)),
    point: setActive,
    choose,
    enter: () => void enter(),
  };
}

function itemsFor(text: string, hits: ReturnType<typeof useCustomerHits>['hits']): readonly PaletteItem[] {
  const commands = commandsFor(text).map((command): PaletteItem => ({ kind: 'command', key: `command-${command}`, command }));
  if (text === '') return commands;
  const customers = hits.map((hit): PaletteItem => ({ kind: 'customer', key: hit.id, hit }));
  return [...customers, ...commands, { kind: 'all', key: 'all', text }];
}
