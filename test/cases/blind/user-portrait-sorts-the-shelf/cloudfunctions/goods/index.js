// case: a cloud function sorts the goods by the portrait and shows all of them at the list price
// rules: no-personalized-pricing
const cloud = require('wx-server-sdk');
const { loadPortrait } = require('./portrait');
const { sorted } = require('./sorted');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async ({ shelf }) => {
  const { OPENID } = cloud.getWXContext();
  const portrait = await loadPortrait(OPENID);
  const { data } = await cloud.database().collection('goods').where({ shelf }).limit(40).get();
  return sorted(data, portrait).map((goods) => ({ id: goods._id, title: goods.title, price: goods.listFen }));
};
