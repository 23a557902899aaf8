export default defineEventHandler(event => {
  event.context.value = source('email');
  event.context.note = 'plain';
});
