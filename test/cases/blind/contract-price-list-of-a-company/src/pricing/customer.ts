export interface Customer {
  id: string;
  email: string;
  /** The contract groups of the company, agreed in writing. */
  groups: string[];
}
