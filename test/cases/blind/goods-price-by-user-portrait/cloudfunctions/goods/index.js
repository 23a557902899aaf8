// case: a cloud function shows the goods dearer to those whose portrait says they mind prices little
const cloud = require('wx-server-sdk');
const { loadPortrait } = require('./portrait');
const { priced } = require('./priced');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

exports.main = async ({ shelf }) => {
  const { OPENID } = cloud.getWXContext();
  const portrait = await loadPortrait(OPENID);
  const { data } = await cloud.database().collection('goods').where({ shelf }).limit(40).get();
  return data.map((goods) => priced(goods, portrait));
};
