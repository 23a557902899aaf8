// case: what a person bought decides the order of the shelf, the price of each article is the listed one
// rules: no-personalized-pricing
import { affinity } from './affinity';

interface Article {
  sku: string;
  topic: string;
  listed: number;
}

interface Reader {
  id: string;
  purchaseHistory: { topic: string }[];
  personalised: boolean;
}

export interface ShelfEntry {
  sku: string;
  price: number;
  rank: number;
}

export function shelfFor(reader: Reader, articles: Article[]): ShelfEntry[] {
  const score = affinity(reader.purchaseHistory);
  const sorted = reader.personalised ? [...articles].sort((a, b) => score(b.topic) - score(a.topic)) : articles;
  return sorted.map((article, rank) => ({ sku: article.sku, price: article.listed, rank }));
}
