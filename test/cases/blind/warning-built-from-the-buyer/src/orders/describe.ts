import type { Order } from './order';

const pieces = (order: Order) => order.lines.reduce((sum, line) => sum + line.pieces, 0);

export function describeOrder(order: Order): string {
  const { buyer } = order;
  return [`order ${order.id}`, `${pieces(order)} pieces`, `${buyer.fullName} / ${buyer.phoneNumber}`].join(', ');
}
