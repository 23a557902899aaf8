// case: the mask covers the four digits in the middle of the phone number before it is logged
// rules: no-personal-data-in-logs
const log4js = require('log4js');
const { maskPhone } = require('./mask');
const { insertOrder } = require('./order-dao');

const logger = log4js.getLogger('order');

exports.placeOrder = async function placeOrder(order) {
  const orderNo = await insertOrder(order);
  logger.info('下单成功', orderNo, maskPhone(order.phone));
  return orderNo;
};
