import { closeServiceRequest } from '../../../renderer/data/relationship/service-requests.ts';

/** A second window, at which somebody finishes a service request. */
globalThis.addEventListener('message', ({ data }: MessageEvent<string>) => {
  void closeServiceRequest(data, 'done', '已辦').then(({ batch }) => globalThis.postMessage(batch));
});
