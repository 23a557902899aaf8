export const value = source('email');
export const other = source('phone');
export const plain = 'plain';
export default 'plain by default';
