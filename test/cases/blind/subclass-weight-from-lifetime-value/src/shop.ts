import type { Buyer } from './pricing/price-policy';

const articles = new Map<string, { id: string; cents: number }>();
const people = new Map<string, Buyer>();

export const shelf = {
  async byId(id: string) {
    return articles.get(id);
  },
};

export const buyers = {
  async byId(id: string) {
    return people.get(id);
  },
};
