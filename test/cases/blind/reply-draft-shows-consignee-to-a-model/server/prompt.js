const STATES = { paid: '已付款', shipped: '已发货', signed: '已签收' };

/**
 * @param {{ orderNo: string, state: string, consignee: { realName: string, mobile: string, shippingAddress: string } }} order
 * @param {string} complaint
 */
function buildPrompt(order, complaint) {
  const { consignee } = order;
  return [
    `订单号：${order.orderNo}，状态：${STATES[order.state]}`,
    `收货人：${consignee.realName}，手机号：${consignee.mobile}，地址：${consignee.shippingAddress}`,
    `投诉内容：${complaint}`,
  ].join('\n');
}

module.exports = { buildPrompt };
