import { useSelector } from 'react-redux';
import type { RootState } from './store';
import { codeDiscount, memberPrice, priceWithVat, quantityPrice } from './pricing/public';
import { devicePrice, offerPrice } from './pricing/growth';

export type Product = { sku: string; title: string; listPrice: number };

export function usePrice(product: Product | null) {
  const shopper = useSelector((s: RootState) => s.shopper);
  const { qty, code } = useSelector((s: RootState) => s.cart);
  if (!product) return null;

  const published = priceWithVat(quantityPrice(memberPrice(product.listPrice, shopper.tier), qty), 'DE');
  const withCode = published * (1 - codeDiscount(code));

  return {
    published: withCode,
    growth: () =>
      offerPrice(devicePrice(withCode, navigator.userAgent), {
        userAgent: navigator.userAgent,
        orderHistory: shopper.orderHistory,
        viewCount: shopper.viewCount[product.sku] ?? 0,
      }),
  };
}
