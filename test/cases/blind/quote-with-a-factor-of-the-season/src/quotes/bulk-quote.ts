import { Quote } from './quote';

/** The steps are printed in the catalogue. */
const STEPS = [
  { from: 100, factor: 0.85 },
  { from: 20, factor: 0.93 },
];

export class BulkQuote extends Quote {
  protected factor(): number {
    const step = STEPS.find(({ from }) => this.item.pieces >= from)?.factor ?? 1;
    const season = this.item.stock > 500 ? 0.95 : 1;
    return step * season;
  }
}
