const TURN_EVERY_MS = 100;

/** Lets messages in now and then: taking the file off the desk is one. */
export function turns(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < TURN_EVERY_MS) return undefined;
    last = performance.now();
    return new Promise((resolve) => {
      setTimeout(resolve);
    });
  };
}
