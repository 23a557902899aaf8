const cloud = require('wx-server-sdk');

// 用户画像：由购买记录计算的标签
async function loadPortrait(openid) {
  const { data } = await cloud.database().collection('portraits').where({ openid }).limit(1).get();
  const [found] = data;
  return { userTags: found ? found.userTags : [] };
}

module.exports = { loadPortrait };
