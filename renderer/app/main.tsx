import { showBootFailure } from './boot-failure.ts';

// Apart from the rest, so that a part that cannot even load is caught here and not left as a blank page.
import('./boot.tsx').then(({ boot }) => boot()).catch(showBootFailure);
