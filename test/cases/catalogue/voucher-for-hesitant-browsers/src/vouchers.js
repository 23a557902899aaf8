// case: a voucher's amount comes from how long somebody has looked at the product
const { views } = require('./views');

async function voucherFor(visitorId, product) {
  const seen = await views(visitorId, product.id);
  let voucherAmount = 0;
  if (seen.viewCount > 5 && seen.secondsOnPage > 120) {
    voucherAmount = Math.round(product.price * 0.15); // expect: no-personalized-pricing
  }
  return voucherAmount;
}

module.exports = { voucherFor };
