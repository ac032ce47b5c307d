import type { RunningApp } from './launch.ts';

/** The save dialog answers with this path and notes what it was offered. */
export function answerSaveDialog({ app }: RunningApp, path: string) {
  return app.evaluate(({ dialog }, filePath) => {
    const offered: string[] = [];
    Object.assign(globalThis, { offered });
    Object.assign(dialog, {
      showSaveDialog: (_window: unknown, options: { defaultPath: string }) => {
        offered.push(options.defaultPath);
        return Promise.resolve({ canceled: false, filePath });
      },
    });
  }, path);
}
