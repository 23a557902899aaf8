import type { Locale } from '../../eslint-plugin/rule.js';
import type { Places } from './places.js';
import type { RulePages } from './rule-pages.js';

/** What it takes to show a finding to someone: where its places are, in which language, and where its rule is explained. */
export interface FindingView {
  readonly places: Places;
  readonly locale: Locale;
  readonly pages: RulePages;
}
