// case: the first order of every new customer is cheaper, by a rule that is published and marked as such
// rules: no-personalized-pricing
const { listed } = require('./catalogue');

const NEWCOMER_PERCENT = 20;

/**
 * Announced on /newcomers to everybody.
 * @pricingRule public ref=/newcomers
 */
function newcomerDiscount(customer, cents) {
  return customer.isNewUser ? Math.round((cents * NEWCOMER_PERCENT) / 100) : 0;
}

exports.basket = async function basket(customer, skus) {
  const cents = (await Promise.all(skus.map(listed))).reduce((sum, one) => sum + one, 0);
  return { buyer: customer.id, cents, off: newcomerDiscount(customer, cents) };
};
