import { cardSize } from './card-size.ts';
import classes from './cards.module.css';

export interface CardText {
  readonly key: string;
  readonly wish: string;
  readonly text: string;
  /** Customer and person, for the envelope. */
  readonly addressee: string;
  readonly company: string;
  /** Of the birthday or the festival, not of the printing. */
  readonly date: string;
}

/** A quarter of a lying A4 sheet. */
export function GreetingCard({ card }: { readonly card: CardText }) {
  return (
    <article className={classes.card} aria-label={card.addressee} data-card>
      <div className={classes.frame}>
        <h2 className={classes.wish}>{card.wish}</h2>
        <p className={classes.text} data-size={cardSize(card.text)}>
          {card.text}
        </p>
        <footer className={classes.sign}>
          <span className={classes.addressee}>{card.addressee}</span>
          <span className={classes.company}>
            {card.company}
            <br />
            {card.date}
          </span>
        </footer>
      </div>
    </article>
  );
}
