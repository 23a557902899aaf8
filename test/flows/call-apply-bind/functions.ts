function give(first, second) {
  return [this.own, first, second];
}
const made = { own: source('phone') };
sink(give.call(made, 'plain', 'plain')[0]); // flow: phone
sink(give.call({ own: 'plain' }, source('email'), 'plain')[1]); // flow: email
sink(give.call({ own: 'plain' }, source('email'), 'plain')[2]);
sink(give.apply({ own: 'plain' }, ['plain', source('email')])[2]); // flow: email
sink(give.apply({ own: 'plain' }, ['plain', source('email')])[1]);
sink(give.bind(made)('plain')[0]); // flow: phone
sink(give.bind({ own: 'plain' }, source('email'))('plain')[1]); // flow: email
sink(give.bind({ own: 'plain' }, source('email'))('plain')[2]);
sink(give.bind({ own: 'plain' }).bind(made)()[0]);
const bound = give.bind(made);
sink(bound.call({ own: 'plain' })[0]); // flow: phone
