export interface Article {
  sku: string;
  title: string;
  material: string;
  colours: { name: string; hex: string }[];
  sizes: string[];
  editor: { name: string; email: string };
}
