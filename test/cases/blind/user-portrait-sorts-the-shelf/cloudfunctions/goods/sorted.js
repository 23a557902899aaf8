function sorted(goods, { userTags }) {
  const fits = (one) => one.tags.filter((tag) => userTags.includes(tag)).length;
  return [...goods].sort((a, b) => fits(b) - fits(a));
}

module.exports = { sorted };
