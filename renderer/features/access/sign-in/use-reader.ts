import { accounts } from '../../../data/access/accounts.ts';
import { clockSetBack } from '../../../data/access/access-now.ts';
import { useSignedIn, type SignedIn } from '../../../data/access/signed-in.ts';
import { session } from '../../../data/session.ts';
import { useNow } from '../../../data/use-now.ts';
import { useQuery } from '../../../data/use-query.ts';

export type ListedAccount = Awaited<ReturnType<typeof accounts>>[number];

export interface Reader {
  readonly signedIn: SignedIn | null;
  /** Who sits here; the name under which is read. */
  readonly name: string;
  readonly accounts: readonly ListedAccount[];
  readonly controlled: boolean;
  /** The name has a passphrase that was not given. */
  readonly unproven: boolean;
  readonly isHead: boolean;
  readonly clockSetBack: boolean;
}

/** Undefined until it is read. */
export function useReader(): Reader | undefined {
  const signedIn = useSignedIn();
  const minute = useNow();
  const found = useQuery(async () => {
    const [list, current, setBack] = await Promise.all([accounts(), session(), clockSetBack()]);
    return { list, who: current.who, setBack };
  }, [minute]);
  if (!found) return undefined;
  const name = signedIn?.name ?? found.who;
  return {
    signedIn,
    name,
    accounts: found.list,
    controlled: found.list.some(({ role }) => role === 'head'),
    unproven: signedIn === null && found.list.some((each) => each.name === name),
    isHead: signedIn?.role === 'head',
    clockSetBack: found.setBack,
  };
}
