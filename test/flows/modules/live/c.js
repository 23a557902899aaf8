export const fromC = source('email'); export const cleanC = 'x'; export default 'x';
