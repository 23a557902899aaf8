export default function () {
  return source('email');
}
export const beside = 'plain';
