// case: 双十一优惠券推送给所有设备，不看是否同意接收营销信息
// rules: no-marketing-without-consent
const JPush = require('jpush-async').JPushAsync;
const { duQuan } = require('../lib/quan');

const client = JPush.buildClient(process.env.JPUSH_KEY, process.env.JPUSH_SECRET);

async function tuisong() {
  const quan = await duQuan('shuang11');
  const biaoti = `双十一大促：满${quan.man}减${quan.jian}优惠券`;
  await client.push().setPlatform('ios', 'android').setAudience(JPush.ALL).setNotification(biaoti).send(); // expect: no-marketing-without-consent
}

module.exports = { tuisong };
