// case: the reading history chooses which books are shown, and their prices come from the list
// rules: no-personalized-pricing

import { priceList } from './price-list';
import type { Book, Reader } from './types';

interface ShelfEntry {
  isbn: string;
  title: string;
  price: number;
}

function liking(reader: Reader, book: Book): number {
  return reader.browsingHistory.filter((seen) => seen.genre === book.genre).length;
}

export async function shelfFor(reader: Reader, books: Book[]): Promise<ShelfEntry[]> {
  const prices = await priceList();
  return books
    .toSorted((a, b) => liking(reader, b) - liking(reader, a))
    .map(({ isbn, title }) => ({ isbn, title, price: prices.get(isbn) ?? 0 }));
}
