// case: a cloud function quotes frequent guests a higher ticket price than everybody else
// rules: no-personalized-pricing
const cloud = require('wx-server-sdk');
const { xiShu } = require('./xishu');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });
const db = cloud.database();

exports.main = async ({ changciId, zhangshu }) => {
  const { OPENID } = cloud.getWXContext();
  const changci = (await db.collection('changci').doc(changciId).get()).data;
  const [guke] = (await db.collection('guke').where({ _openid: OPENID }).get()).data;

  const price = Math.round(changci.biaojia * xiShu(guke)); // expect: no-personalized-pricing
  return { changciId, zhangshu, price, total: price * zhangshu };
};
