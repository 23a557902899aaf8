export const value = source('email');
export const plain = 'plain';
export default () => source('phone');
