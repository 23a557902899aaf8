import { findHeld } from '../utils/find';
export default defineEventHandler(async event => {
  sink(event.context.value); // missing: email, what a middleware puts on an event's context is not handed on
  sink(event.context.note);
  const held = await findHeld();
  sink(held.value); // flow: phone
  sink(held.note);
  return held;
});
