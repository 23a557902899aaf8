export interface Shopper {
  readonly deviceModel: string;
  readonly purchaseHistory: readonly { readonly paid: number }[];
}

/** What an article costs this shopper. */
export function priceFor(listPrice: number, shopper: Shopper): number {
  const spent = shopper.purchaseHistory.reduce((sum, { paid }) => sum + paid, 0);
  let price = listPrice;
  if (shopper.deviceModel.startsWith('iPhone')) price = listPrice * 1.1;
  if (spent > 5000) price = price * 1.05;
  return price;
}
