// case: line prices follow the quantity and the published price list of the contract, earlier purchases only choose a badge
// rules: no-personalized-pricing
const { priceLists } = require('./price-lists');

const BREAKS = [
  { from: 100, share: 0.9 },
  { from: 20, share: 0.95 },
  { from: 1, share: 1 },
];

function shareFor(quantity) {
  return BREAKS.find((step) => quantity >= step.from).share;
}

function badgeFor(customer) {
  return customer.purchaseCount > 50 ? 'regular' : null;
}

/**
 * @param {{ sku: string, quantity: number }[]} items
 * @param {{ id: string, priceList: 'retail' | 'trade' | 'school', purchaseCount: number }} customer
 */
function toLines(items, customer) {
  const list = priceLists[customer.priceList];
  return items.map(({ sku, quantity }) => {
    const unitPrice = Math.round(list[sku] * shareFor(quantity));
    return { sku, quantity, unitPrice, price: unitPrice * quantity, badge: badgeFor(customer) };
  });
}

module.exports = { toLines };
