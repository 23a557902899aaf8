import { kit } from 'unknown-kit';

// What one layer adds is there under its name for those that come after, and is no part of what somebody else sends.
const layered = kit({}).use(async ({ next }: any) => next({ extra: { note: source('email'), step: 1 } }));
layered.run(async ({ extra, sent }: any) => {
  sink(extra.note); // flow: email
  sink(sent.color);
  sink(sent);
});
layered.use(async ({ extra, next }: any) => next({ extra: { ...extra, more: source('phone') } })).run(async ({ extra, sent }: any) => {
  sink(extra.more); // flow: phone
  sink(extra.note); // flow: email
  sink(sent.color);
});
// What came together, all that is known of it has a part in.
layered.run(async (all: any) => sink(all)); // flow: email
