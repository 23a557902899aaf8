// case: a shop accepts returns by default, its owner's marketing choice starts empty
// rules: no-preticked-consent
const { Schema, model } = require('mongoose');

const shopSchema = new Schema(
  {
    slug: { type: String, unique: true },
    title: { type: String, required: true },
    acceptsReturns: { type: Boolean, default: true },
    acceptsCard: { type: Boolean, default: true },
    listed: { type: Boolean, default: true },
    marketingOptIn: { type: Boolean, default: false },
  },
  { timestamps: true },
);

const Shop = model('Shop', shopSchema);

async function openShop(req, res) {
  const { slug, title, marketingOptIn } = req.body;
  const shop = await Shop.create({ slug, title, marketingOptIn: marketingOptIn === true });
  return res.status(201).json({ id: shop.id });
}

module.exports = { Shop, openShop };
