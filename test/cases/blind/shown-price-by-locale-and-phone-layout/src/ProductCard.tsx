// case: language and device decide how a price is written and which picture stands beside it, not what it is
// rules: no-personalized-pricing
import { money } from './format';
import { imageWidth, isPhone } from './layout';

interface Product {
  title: string;
  image: string;
  cents: number;
  currency: 'EUR' | 'CNY';
}

export function ProductCard({ product, deviceModel }: { product: Product; deviceModel: string }) {
  const price = money(product.cents, product.currency, navigator.language);
  const width = imageWidth(deviceModel);
  const compact = isPhone();

  return (
    <article className={compact ? 'card compact' : 'card'}>
      <img src={`${product.image}?w=${width}`} alt="" />
      <h3>{product.title}</h3>
      <span className="price">{price}</span>
    </article>
  );
}
