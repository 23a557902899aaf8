// case: a push about a festival sale goes to the whole audience of the app
// rules: no-marketing-without-consent
const JPush = require('jpush-sdk');
const { huodong } = require('./huodong');

const client = JPush.buildClient({ appKey: process.env.JPUSH_KEY, masterSecret: process.env.JPUSH_SECRET });

function tuisongCuxiao(biaoti, zhekou) {
  const neirong = `${biaoti}：全场${zhekou}折优惠，仅限今日！`;
  return new Promise((resolve, reject) => {
    client.push().setPlatform('ios', 'android').setAudience(JPush.ALL).setNotification(neirong).send((err, res) => (err ? reject(err) : resolve(res.msg_id))); // expect: no-marketing-without-consent
  });
}

exports.dingshi = async function dingshi() {
  for (const { biaoti, zhekou } of await huodong.jintian()) {
    await tuisongCuxiao(biaoti, zhekou);
  }
};
