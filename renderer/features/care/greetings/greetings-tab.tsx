import { today } from '../../../data/clock.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { greetingsDue } from '../../../data/relationship/greetings.ts';
import { useQuery } from '../../../data/use-query.ts';
import { BirthdayList } from './birthday-list.tsx';
import { FestivalList } from './festival-list.tsx';
import { TemplateList } from './template-list.tsx';
import { useGreetingText } from './use-greeting-text.ts';
import classes from '../care.module.css';

/** §4.2.1: whose birthday it is and which festival comes, with the text ready. */
export function GreetingsTab() {
  const asOf = today();
  const texts = useGreetingText();
  const due = useQuery(async () => {
    await dataVersion();
    return greetingsDue(asOf);
  }, [asOf]);
  if (!due || !texts) return <div aria-busy />;
  return (
    <div className={classes.columns}>
      <div>
        <BirthdayList due={due.birthdays} texts={texts} />
        <FestivalList due={due.festivals} texts={texts} asOf={asOf} />
      </div>
      <TemplateList texts={texts} />
    </div>
  );
}
