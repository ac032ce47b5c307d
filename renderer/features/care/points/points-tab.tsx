import { BalanceList } from './balance-list.tsx';
import { CampaignList } from './campaign-list.tsx';
import { GiftList } from './gift-list.tsx';
import classes from '../care.module.css';

/** §4.4.2: what points buy, when they count more, and who has them. */
export function PointsTab() {
  return (
    <div className={classes.columns}>
      <div>
        <GiftList />
        <CampaignList />
      </div>
      <BalanceList />
    </div>
  );
}
