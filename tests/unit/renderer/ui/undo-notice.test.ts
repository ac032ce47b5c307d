import { beforeEach, expect, it } from 'vitest';
import { showDone, showProblem, showUndone, useNotices } from '../../../../renderer/ui/undo-notice.tsx';

beforeEach(() => useNotices.setState({ notice: null, undoable: [] }));

it('offers to undo what was done, the latest change last', () => {
  showDone('first', 'batch-1');
  showDone('second', 'batch-2');
  expect(useNotices.getState().notice).toMatchObject({ kind: 'done', message: 'second', batch: 'batch-2' });
  expect(useNotices.getState().undoable).toEqual(['batch-1', 'batch-2']);
});

it('goes back one change further after an undo', () => {
  showDone('first', 'batch-1');
  showDone('second', 'batch-2');
  showUndone('undone', 'batch-2', 'undo-of-2');
  expect(useNotices.getState().undoable).toEqual(['batch-1']);
  expect(useNotices.getState().notice).toMatchObject({ kind: 'undone', batch: 'undo-of-2' });
});

it('has nothing to undo when a command changed nothing, or failed', () => {
  showDone('nothing changed', '');
  showProblem('disk full');
  expect(useNotices.getState().undoable).toEqual([]);
  expect(useNotices.getState().notice).toMatchObject({ kind: 'problem', batch: '' });
});

it('keeps the last fifty changes', () => {
  for (let index = 1; index <= 60; index += 1) showDone('done', `batch-${index}`);
  expect(useNotices.getState().undoable).toHaveLength(50);
  expect(useNotices.getState().undoable.at(-1)).toBe('batch-60');
});

it('gives every message its own serial, so that the same words are announced again', () => {
  showDone('saved');
  const first = useNotices.getState().notice?.serial;
  showDone('saved');
  expect(useNotices.getState().notice?.serial).not.toBe(first);
});
