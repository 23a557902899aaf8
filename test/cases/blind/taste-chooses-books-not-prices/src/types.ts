export interface Book {
  isbn: string;
  title: string;
  genre: string;
}

export interface Reader {
  id: string;
  browsingHistory: { isbn: string; genre: string }[];
}
