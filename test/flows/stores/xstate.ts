import { assign, createActor, createMachine, setup, fromPromise } from 'xstate';

const machine = createMachine({
  context: { value: 'plain', note: 'plain' },
  on: {
    KEEP: { actions: assign({ value: ({ event }) => event.value }) },
    NOTE: { actions: assign(({ event }) => ({ note: event.note })) },
    TELL: {
      actions: ({ context, event }) => {
        sink(context.value); // flow: email
        sink(context.note);
        sink(event.value); // flow: phone
      },
    },
  },
});
const actor = createActor(machine);
actor.subscribe(snapshot => {
  sink(snapshot.context.value); // flow: email
  sink(snapshot.context.note);
});
actor.start();
actor.send({ type: 'KEEP', value: source('email') });
actor.send({ type: 'NOTE', note: 'plain' });
actor.send({ type: 'TELL', value: source('phone') });
sink(actor.getSnapshot().context.value); // flow: email
sink(actor.getSnapshot().context.note);
