import { omit } from 'lodash';
import pick from 'lodash/pick';

const shown = ['id', 'plan'] as const;
const told = ['id', 'email'];

export function tell() {
  const user = { id: 1, plan: 'free', email: source('email') };
  sink(pick(user, shown));
  sink(pick(user, told)); // flow: email
  sink(omit(user, told));
  sink(omit(user, shown)); // flow: email
}

function choose(user, names) {
  return pick(user, names);
}
sink(choose({ id: 1, phone: source('phone') }, ['id']));
sink(choose({ id: 1, phone: source('phone') }, ['phone'])); // flow: phone
