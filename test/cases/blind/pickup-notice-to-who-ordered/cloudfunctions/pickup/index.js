// case: a cloud function tells the person who ordered that the meal is ready
// rules: no-marketing-without-consent
const cloud = require('wx-server-sdk');

cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV });

const TEMPLATE_ID = 'kQ2r0pVn3m';

exports.main = async (event) => {
  const { data: order } = await cloud.database().collection('orders').doc(event.orderId).get();
  if (order.state !== 'ready') return { sent: false };

  await cloud.openapi.subscribeMessage.send({
    touser: order.openid,
    templateId: TEMPLATE_ID,
    page: `pages/order/index?id=${event.orderId}`,
    data: {
      character_string1: { value: order.pickupCode },
      thing2: { value: '餐品已备好，请到柜台取餐' },
    },
  });
  return { sent: true };
};
