export interface StorageState {
  /** The system promised not to clear the data when space runs short. */
  readonly persisted: boolean;
  /** Bytes; null where the system does not say. */
  readonly used: number | null;
  readonly quota: number | null;
}

/** What the system says of the place where the data lies. */
export async function storageState(): Promise<StorageState> {
  const persisted = await navigator.storage.persisted();
  const { usage = null, quota = null } = await navigator.storage.estimate();
  return { persisted, used: usage, quota };
}

/** Asks again for that promise. */
export async function askToPersist(): Promise<StorageState> {
  await navigator.storage.persist();
  return storageState();
}
