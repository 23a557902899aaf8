function priced(goods, { priceSensitivity }) {
  const price = priceSensitivity < 0.3 ? goods.listFen : Math.round(goods.listFen * 0.9); // expect: no-personalized-pricing
  return { id: goods._id, title: goods.title, price };
}

module.exports = { priced };
