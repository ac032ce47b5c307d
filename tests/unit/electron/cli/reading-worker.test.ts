import { afterEach, describe, expect, it } from 'vitest';
import { ReadingWorker } from '../../../../electron/cli/reading-worker.ts';

const REQUEST = { file: 'a.xlsx', sheet: null, as: null, encoding: null, lang: 'en' } as const;
let worker: ReadingWorker | null = null;
afterEach(async () => worker?.end());

/** A reader made of one line, run in a real worker. */
function workerOf(line: string, seconds = 20): ReadingWorker {
  worker = new ReadingWorker(
    new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from 'node:worker_threads'; ${line}`)}`),
    seconds,
  );
  return worker;
}

describe('files read in a worker', () => {
  it('answers file after file', async () => {
    const reader = workerOf(`parentPort.on('message', () => parentPort.postMessage({ status: 0, json: '{}', summary: '' }))`);
    for (let file = 0; file < 3; file += 1) expect(await reader.read(REQUEST)).toMatchObject({ status: 0 });
  });

  it('stops a file that takes too long, and goes on with the next', async () => {
    const reader = workerOf(`parentPort.on('message', () => { for (;;); })`, 0.3);
    expect(await reader.read(REQUEST)).toEqual({ stopped: 'took-too-long' });
    expect(await reader.read(REQUEST)).toEqual({ stopped: 'took-too-long' });
  });

  it('survives a reader that ends or throws', async () => {
    expect(await workerOf(`parentPort.on('message', () => process.exit(3))`).read(REQUEST)).toEqual({ stopped: 'damaged' });
    expect(await workerOf(`parentPort.on('message', () => { throw new Error('no') })`).read(REQUEST)).toEqual({ stopped: 'damaged' });
  });
});
