import { create } from 'zustand';
import type { ParameterKey } from '../../../shared/policy/parameters.ts';
import type { LocalDate } from '../../../shared/values/id.ts';

/** Unsaved work: survives going to another screen and back. */
export interface PolicyDraft {
  /** As typed, in the typed unit. */
  readonly texts: Readonly<Partial<Record<ParameterKey, string>>>;
  /** Fields that the user has left: their problems may show. */
  readonly left: readonly ParameterKey[];
  /** Null: today. '': being typed. */
  readonly effectiveFrom: LocalDate | null;
  readonly reason: string;
  /** Saving was tried: every problem shows. */
  readonly tried: boolean;
}

const EMPTY: PolicyDraft = { texts: {}, left: [], effectiveFrom: null, reason: '', tried: false };

export const usePolicyDraft = create<PolicyDraft>()(() => EMPTY);

export function typeParameter(key: ParameterKey, text: string): void {
  usePolicyDraft.setState(({ texts }) => ({ texts: { ...texts, [key]: text } }));
}

export function resetParameter(key: ParameterKey): void {
  usePolicyDraft.setState(({ texts, left }) => ({
    texts: Object.fromEntries(Object.entries(texts).filter(([name]) => name !== key)),
    left: left.filter((name) => name !== key),
  }));
}

export function leaveParameter(key: ParameterKey): void {
  usePolicyDraft.setState(({ left }) => (left.includes(key) ? {} : { left: [...left, key] }));
}

export function discardPolicyDraft(): void {
  usePolicyDraft.setState(EMPTY);
}
