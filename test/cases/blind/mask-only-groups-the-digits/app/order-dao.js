const orders = [];

exports.insertOrder = async function insertOrder(order) {
  orders.push(order);
  return `D${String(orders.length).padStart(8, '0')}`;
};
