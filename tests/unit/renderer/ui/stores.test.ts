import { expect, it } from 'vitest';
import { dropFiles, takeDroppedFiles } from '../../../../renderer/ui/dropped-files.ts';
import { foundFile } from '../../../../renderer/ui/files-in-drop.ts';
import { runScreenCommand } from '../../../../renderer/ui/screen-command.ts';
import { finishWork, reportWork, useWorkInProgress } from '../../../../renderer/ui/work-in-progress.ts';

it('hands dropped files to the import screen once', () => {
  const file = foundFile(new File(['a'], '台賬.csv'));
  dropFiles({ files: [file], complete: true });
  expect(takeDroppedFiles().files).toEqual([file]);
  expect(takeDroppedFiles().files).toEqual([]);
});

it('shows several works at once and removes each when it is finished', () => {
  reportWork('import', { title: 'Importing', done: 1, total: 10, cancel: null });
  reportWork('sample', { title: 'Sample', done: 0, total: 0, cancel: null });
  reportWork('import', { title: 'Importing', done: 5, total: 10, cancel: null });
  expect(useWorkInProgress.getState().works['import']?.done).toBe(5);
  finishWork('import');
  expect(Object.keys(useWorkInProgress.getState().works)).toEqual(['sample']);
});

it('falls back when no screen answers a menu command', () => {
  let printed = 0;
  runScreenCommand('print', () => {
    printed += 1;
  });
  expect(printed).toBe(1);
});
