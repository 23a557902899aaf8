// case: the account model of a hotel app has a place for the ID card number
const { User } = require('./user.model');

async function register(ctx) {
  const { phone, nickname } = ctx.request.body;
  const user = await User.create({ phone, nickname });
  ctx.status = 201;
  ctx.body = { id: user.id };
}

module.exports = { register };
