// case: a voucher's amount comes from a code that the customer typed and a number of views only sorts the page
// rules: no-personalized-pricing
const { views } = require('./views');

const CODES = { SPRING15: 0.15 };

async function sortByViews(visitorId, products) {
  const seen = await Promise.all(products.map((product) => views(visitorId, product.id)));
  return products.map((product, at) => ({ ...product, viewCount: seen[at].viewCount })).sort((a, b) => b.viewCount - a.viewCount);
}

function voucherFor(code, product) {
  const share = CODES[code.trim().toUpperCase()] ?? 0;
  const voucherAmount = Math.round(product.price * share);
  return voucherAmount;
}

module.exports = { sortByViews, voucherFor };
