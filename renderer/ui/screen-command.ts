import { useEffect } from 'react';

/** Menu commands whose meaning the present screen decides. */
export type ScreenCommand = 'print' | 'export';

const answers = new Map<ScreenCommand, () => void>();

/** While mounted, the screen answers File > Print or File > Export. */
export function useScreenCommand(command: ScreenCommand, answer: () => void): void {
  useEffect(() => {
    answers.set(command, answer);
    return () => {
      if (answers.get(command) === answer) answers.delete(command);
    };
  }, [command, answer]);
}

export function runScreenCommand(command: ScreenCommand, otherwise: () => void): void {
  (answers.get(command) ?? otherwise)();
}
